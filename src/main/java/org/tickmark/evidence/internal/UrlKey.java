package org.tickmark.evidence.internal;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tickmark.article.WebAddress;
import org.tickmark.storage.Sha256;

/**
 * The address as it is compared, so that a known source is offered and not doubled (RFC 3986, 6.2.2 and 6.2.3, and the
 * parameters that only count clicks): scheme and host in lower case, the host as ASCII, no default port, no fragment,
 * no tracking parameters, no empty query, no slash at the end of a path, escapes in capitals. Path, other parameters and
 * their order stay: they may name another page. {@code http} and {@code https} stay apart, and so do hosts with and
 * without {@code www.}.
 */
public final class UrlKey {

    /** A unique index of PostgreSQL takes 2,704 bytes; what is longer is compared by its hash. */
    private static final int LONGEST = 1000;

    private static final Pattern FORM =
            Pattern.compile("(?i)(https?)://(\\[[^\\]]*]|[^/?#:]+)(?::(\\d+))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final Set<String> TRACKING = Set.of(
            "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid");

    private UrlKey() {}

    /** The key of an address. */
    public static String of(WebAddress address) {
        Matcher parts = FORM.matcher(address.value());
        if (!parts.matches()) {
            throw new IllegalStateException("an address that is none");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String port = port(scheme, parts.group(3));
        String query = parts.group(5) == null ? "" : query(parts.group(5));
        String key = scheme + "://" + host(parts.group(2)) + port + path(parts.group(4)) + query;
        return key.length() <= LONGEST ? key : "sha256:" + Sha256.of(key).hex();
    }

    private static String host(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String ascii = lower.startsWith("[") ? lower : IDN.toASCII(lower);
        return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    }

    private static String port(String scheme, @org.jspecify.annotations.Nullable String port) {
        if (port == null) {
            return "";
        }
        int number = Integer.parseInt(port);
        boolean usual = number == (scheme.equals("http") ? 80 : 443);
        return usual ? "" : ":" + number;
    }

    private static String path(String path) {
        String escaped = capitals(path);
        while (escaped.endsWith("/")) {
            escaped = escaped.substring(0, escaped.length() - 1);
        }
        return escaped.isEmpty() ? "/" : escaped;
    }

    private static String query(String query) {
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + capitals(kept);
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    private static String capitals(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
    }
}

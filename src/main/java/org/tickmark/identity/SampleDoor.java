package org.tickmark.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether the sample's people may come in by one click: only while nobody but this machine can ask. The server is bound
 * to loopback; the {@code Host} is {@code localhost} or a loopback literal, so that no foreign page reaches us by a name
 * of its own that it points here (DNS rebinding); and no header tells of a proxy that lets others in.
 */
@Component
public class SampleDoor {

    private static final Pattern HOST =
            Pattern.compile("(localhost|127(?:\\.\\d{1,3}){3}|\\[[0-9a-f:]+])(?::\\d{1,5})?");

    /** What proxies add, besides everything that begins with {@code x-forwarded}. */
    private static final Set<String> FORWARDING = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-real-host",
            "x-client-ip",
            "client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "fastly-client-ip",
            "x-host",
            "x-original-host",
            "x-original-forwarded-for",
            "x-originating-ip",
            "x-remote-ip",
            "x-remote-addr",
            "x-proxyuser-ip",
            "x-envoy-external-address");

    private final boolean bound;

    SampleDoor(@Value("${server.address:}") String address) {
        this.bound = isLoopback(address);
    }

    /**
     * What of a request decides.
     *
     * @param hosts all values of its {@code Host} header
     * @param headers names of all its headers
     * @param from the address it came from, a literal
     */
    public record Knock(List<String> hosts, Collection<String> headers, String from) {

        /** Reads of a request what decides. */
        public static Knock of(HttpServletRequest request) {
            return new Knock(
                    Collections.list(request.getHeaders("Host")),
                    Collections.list(request.getHeaderNames()),
                    request.getRemoteAddr());
        }
    }

    /** Whether the server listens to this machine alone. */
    public boolean isBoundToLoopback() {
        return bound;
    }

    /** Whether this request may come in by one click. */
    public boolean opensFor(Knock knock) {
        return bound
                && isLoopback(knock.from())
                && knock.hosts().size() == 1
                && isLocalHost(knock.hosts().getFirst())
                && knock.headers().stream().noneMatch(SampleDoor::forwards);
    }

    private static boolean isLocalHost(String header) {
        var match = HOST.matcher(header.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return false;
        }
        String host = match.group(1);
        return host.startsWith("[") ? isSixLoopback(host.substring(1, host.length() - 1)) : isLoopback(host);
    }

    private static boolean isSixLoopback(String literal) {
        try {
            return InetAddress.ofLiteral(literal) instanceof Inet6Address six && six.isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isLoopback(String address) {
        if (address.equalsIgnoreCase("localhost")) {
            return true;
        }
        try {
            return !address.isEmpty() && InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean forwards(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("x-forwarded") || FORWARDING.contains(name);
    }
}

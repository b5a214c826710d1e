package org.tickmark.article;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page: http or https, with a host, without a user name, at most {@value #LONGEST} characters. Kept
 * as it was typed. It says nothing about whether a page is there; nothing is fetched.
 *
 * @param value the address
 */
public record WebAddress(String value) {

    /** Characters that an address may have. */
    public static final int LONGEST = 2000;

    private static final Pattern FORM =
            Pattern.compile("(?i:https?)://(\\[[0-9a-fA-F:.]+]|[^\\s/?#:@\\[\\]\\\\<>\"]+)(?::\\d{1,5})?(?:[/?#].*)?");
    private static final Pattern NEVER = Pattern.compile("[\\s\\p{Cntrl}\\p{Cs}<>\"\\\\]");

    /** @throws IllegalArgumentException when it is none; ask {@link #parse} about what a person typed */
    public WebAddress {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("no http(s) address");
        }
    }

    /** Reads what a person typed; empty when it is no such address. Blanks around it are dropped. */
    public static Optional<WebAddress> parse(String typed) {
        String value = typed.strip();
        return wellFormed(value) ? Optional.of(new WebAddress(value)) : Optional.empty();
    }

    /** The host in lower case, without a leading {@code www.}: by which an outlet is known. */
    public String host() {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException("checked when made");
        }
        String host = matcher.group(1).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") && host.length() > 4 ? host.substring(4) : host;
    }

    private static boolean wellFormed(String value) {
        if (value.length() > LONGEST || NEVER.matcher(value).find()) {
            return false;
        }
        Matcher matcher = FORM.matcher(value);
        return matcher.matches() && isHost(matcher.group(1));
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return true;
        }
        if (host.startsWith(".") || host.contains("..")) {
            return false;
        }
        try {
            String ascii = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
            return !ascii.isEmpty() && ascii.length() <= 253;
        } catch (IllegalArgumentException e) {
            return false; // a label that is empty, too long, or of characters that no host name has
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

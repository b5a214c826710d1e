package org.tickmark.report.internal;

/**
 * Builds a page of HTML where nothing but what this code names is markup: text and attributes are escaped (OWASP,
 * "Cross Site Scripting Prevention", rules 1 and 2), addresses of links are http(s) or left out.
 */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /** Opens an element; attributes as name, value, name, value. */
    Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        html.append('>');
        return this;
    }

    Markup close(String element) {
        html.append("</").append(element).append(">");
        return this;
    }

    /** Text of any origin. */
    Markup text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** An element with text in it. */
    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** A link, if the address can be one; else its words alone. */
    Markup link(String address, String words) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return text(words);
        }
        return leaf("a", words, "href", address, "rel", "noopener noreferrer nofollow");
    }

    /** Markup of ours: a style sheet, a sign. */
    Markup ours(String markup) {
        html.append(markup);
        return this;
    }

    /** A line's end, for people who read the source. */
    Markup newLine() {
        html.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }
}

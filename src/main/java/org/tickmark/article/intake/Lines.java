package org.tickmark.article.intake;

/** Line numbers for refusals: an editor finds a line sooner than a byte. */
final class Lines {

    private Lines() {}

    /** The number of the line, from 1, in which the offset lies. */
    static int at(int offset, CharSequence text) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair)) {
                line++;
            }
        }
        return line;
    }
}

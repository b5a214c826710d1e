package org.tickmark.language;

/** Where a text's characters begin and end, when some take two code units. */
public final class CodePoints {

    private CodePoints() {}

    /** Whether the offset lies in the text (its end included) and not inside a surrogate pair. */
    public static boolean isBoundary(CharSequence text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return offset == 0 || offset == text.length();
        }
        return !(Character.isHighSurrogate(text.charAt(offset - 1)) && Character.isLowSurrogate(text.charAt(offset)));
    }

    /**
     * Offset of the first half of a surrogate pair that stands without the other half, or -1. Such a text has no
     * UTF-8 and so no SHA-256.
     */
    public static int firstLoneSurrogate(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            boolean paired = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            if (!paired) {
                return i;
            }
            i++;
        }
        return -1;
    }

    /** Whether the code unit is white space of any kind, no-break spaces included. */
    public static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** Whether the text has nothing but white space of any kind, or nothing at all. */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

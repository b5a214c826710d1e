package org.tickmark.language;

/** Addresses of pages, mail and files, inside which no sentence ends. */
final class Addresses {

    private static final int LONGEST = 200; // code units looked at on each side

    private Addresses() {}

    /** Whether the offset lies in one. */
    static boolean around(String text, int offset) {
        int from = offset;
        while (from > 0 && offset - from < LONGEST && !CodePoints.isBlank(text.charAt(from - 1))) {
            from--;
        }
        boolean wasWww = text.startsWith("www.", from) || text.startsWith("http", from);
        for (int i = from; i < text.length() && i - from < 2 * LONGEST; i++) {
            char sign = text.charAt(i);
            if (CodePoints.isBlank(sign)) {
                break;
            }
            if (sign == '@' || sign == '/' || sign == '\\' || sign == '=' || sign == '_') {
                return true;
            }
        }
        return wasWww;
    }
}

package org.tickmark.refusal;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks words that a person typed, the same way in every room: no control characters (NUL has no place in
 * PostgreSQL), no half of a surrogate pair (it has no UTF-8), not too long. Everything else is plain text and stays,
 * markup included.
 */
public final class Typed {

    private Typed() {}

    /**
     * One line that must be there, without the blanks around it; a line break or tab in it becomes a blank.
     *
     * @param field the field's name as the face's records spell it
     * @param max characters (UTF-16 code units) that it may have
     * @throws BadInput at the field
     */
    public static String line(String field, String typed, int max) {
        String line = lineOrNone(field, typed, max);
        if (line == null) {
            throw new BadInput(field, "refusal.typed.missing");
        }
        return line;
    }

    /** The same for a line that may be absent: null when there is nothing but blanks. */
    public static @Nullable String lineOrNone(String field, @Nullable String typed, int max) {
        if (typed == null) {
            return null;
        }
        String line = stripped(typed.replaceAll("[\\t\\n\\r\\u2028\\u2029]+", " "));
        check(field, line, max, unit -> false);
        return line.isEmpty() ? null : line;
    }

    /** Several lines that must be there; line ends become {@code \n}. @throws BadInput at the field */
    public static String text(String field, String typed, int max) {
        String text = stripped(typed.replace("\r\n", "\n").replace('\r', '\n'));
        if (text.isEmpty()) {
            throw new BadInput(field, "refusal.typed.missing");
        }
        check(field, text, max, unit -> unit == '\n' || unit == '\t');
        return text;
    }

    private static void check(String field, String text, int max, IntPredicate allowedControl) {
        if (text.length() > max) {
            throw new BadInput(field, "refusal.typed.too-long", max, text.length());
        }
        boolean bad = text.codePoints()
                .anyMatch(point -> Character.getType(point) == Character.SURROGATE
                        || Character.isISOControl(point) && !allowedControl.test(point));
        if (bad) {
            throw new BadInput(field, "refusal.typed.characters");
        }
    }

    /** Without white space of any kind around it, no-break spaces included. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}

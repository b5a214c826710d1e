package org.tickmark.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.refusal.BadInput;

/**
 * The one sentence with which an archive is refused, whole. It names the file and, where there is one, the line; what it
 * quotes of the archive is cut short.
 */
public final class Damaged {

    private static final int LONGEST_QUOTE = 60;

    private Damaged() {}

    /** About the archive itself. */
    public static BadInput archive(String what, Object... args) {
        return new BadInput("file", "refusal.archive." + what, cut(List.of(args)));
    }

    /** About one file of it. */
    public static BadInput file(String file, String what, Object... args) {
        return new BadInput("file", "refusal.archive." + what, cut(with(List.of(file), args)));
    }

    /** About one line of a file, counted from 1. */
    public static BadInput line(String file, int line, String what, Object... args) {
        return new BadInput("file", "refusal.archive." + what, cut(with(List.of(file, line), args)));
    }

    private static List<Object> with(List<Object> first, Object... rest) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(List.of(rest));
        return all;
    }

    private static Object[] cut(List<Object> args) {
        return args.stream()
                .map(arg -> arg instanceof String text ? shortened(text) : arg)
                .toArray();
    }

    private static String shortened(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        if (clean.length() <= LONGEST_QUOTE) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return clean.substring(0, end) + "…";
    }
}

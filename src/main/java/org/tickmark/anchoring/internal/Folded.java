package org.tickmark.anchoring.internal;

import java.text.Normalizer;
import java.util.Arrays;
import org.tickmark.language.CodePoints;
import org.tickmark.language.Span;

/**
 * A text without the differences that leave words the same: the shape of quotation marks and apostrophes, runs of
 * blanks, soft hyphens, Latin ligatures, NFC, dashes between letters ({@code DESIGN.md}, "The same words"). Each unit
 * knows the stretch of the text that it stands for. Nothing that belongs to a figure is folded, and NFKC never: it
 * makes 102 of 10².
 */
final class Folded {

    private static final String SINGLE = "'\u2018\u2019\u201A\u201B\u2039\u203A\u300E\u300F\u02BC";
    private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D\u301D\u301E\u301F";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "\u017Ft", "st"}; // U+FB00 to U+FB06

    private final String origin;
    private final boolean normalized;
    private char[] units;
    private int[] from;
    private int[] to;
    private int size;
    final String text;

    Folded(String origin) {
        this.origin = origin;
        this.normalized = Normalizer.isNormalized(origin, Normalizer.Form.NFC);
        units = new char[origin.length() + 16];
        from = new int[units.length];
        to = new int[units.length];
        int i = 0;
        while (i < origin.length()) {
            i = fold(i);
        }
        text = new String(units, 0, size);
        units = new char[0];
    }

    /** Index of the first unit that ends after the offset of the text. */
    int startOf(int offset) {
        int at = Arrays.binarySearch(to, 0, size, offset + 1);
        int low = at < 0 ? -at - 1 : at;
        while (low > 0 && to[low - 1] > offset) {
            low--;
        }
        return low;
    }

    /** Index after the last unit that begins before the offset of the text. */
    int endOf(int offset) {
        int at = Arrays.binarySearch(from, 0, size, offset);
        int high = at < 0 ? -at - 1 : at;
        while (high > 0 && from[high - 1] >= offset) {
            high--;
        }
        return high;
    }

    /** The stretch of the text that these units stand for; at least one unit. */
    Span origin(int start, int end) {
        return new Span(from[start], to[end - 1]);
    }

    /** The text as it was. */
    String origin() {
        return origin;
    }

    private int fold(int i) {
        char sign = origin.charAt(i);
        if (CodePoints.isBlank(sign)) {
            int end = i + 1;
            while (end < origin.length()
                    && (CodePoints.isBlank(origin.charAt(end)) || origin.charAt(end) == '\u00AD')) {
                end++;
            }
            return put(' ', i, end);
        }
        if (!normalized && (sign >= 0x300 || i + 1 < origin.length() && origin.charAt(i + 1) >= 0x300)) {
            int end = clusterEnd(i);
            String cluster = origin.substring(i, end);
            String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
            if (!composed.equals(cluster)) {
                return putAll(composed, i, end);
            }
        }
        if (sign < 0x80 ? sign == '\'' || sign == '"' || sign == '-' : sign >= 0xA0) {
            return foldSign(sign, i);
        }
        return put(sign, i, i + 1);
    }

    private int foldSign(char sign, int i) {
        if (sign == '\u00AD') {
            return i + 1;
        }
        if (SINGLE.indexOf(sign) >= 0) {
            return put('\'', i, i + 1);
        }
        if (DOUBLE.indexOf(sign) >= 0) {
            return put('"', i, i + 1);
        }
        if (sign >= '\uFB00' && sign <= '\uFB06') {
            return putAll(LIGATURES[sign - '\uFB00'], i, i + 1);
        }
        boolean betweenLetters = DASHES.indexOf(sign) >= 0
                && size > 0
                && Character.isLetter(units[size - 1])
                && i + 1 < origin.length()
                && Character.isLetter(origin.charAt(i + 1));
        return put(betweenLetters ? '-' : sign, i, i + 1);
    }

    /** After the sign and all marks on it. */
    private int clusterEnd(int i) {
        int end = i + Character.charCount(origin.codePointAt(i));
        while (end < origin.length()) {
            int next = origin.codePointAt(end);
            int type = Character.getType(next);
            boolean mark = type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || next >= 0x1160 && next <= 0x11FF;
            if (!mark) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private int putAll(String signs, int start, int end) {
        for (int i = 0; i < signs.length(); i++) {
            put(signs.charAt(i), start, end);
        }
        return end;
    }

    private int put(char unit, int start, int end) {
        if (size == units.length) {
            int larger = size + size / 2 + 16;
            units = Arrays.copyOf(units, larger);
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
        }
        units[size] = unit;
        from[size] = start;
        to[size++] = end;
        return end;
    }
}

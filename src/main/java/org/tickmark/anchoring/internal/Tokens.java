package org.tickmark.anchoring.internal;

import java.util.Arrays;

/**
 * Words, figures and single signs of a folded text, as numbers. An apostrophe between letters and a point or comma
 * between figures belong to the word; in scripts without blanks each character is one.
 */
final class Tokens {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] ids = new int[256];
    private int[] wordsBefore = new int[256];
    private int size;

    Tokens(String text, Lexicon words) {
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == ' ') {
                i++;
                continue;
            }
            int end = end(text, i);
            add(i, end, words.number(text, i, end), Character.isLetterOrDigit(text.codePointAt(i)));
            i = end;
        }
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int id(int token) {
        return ids[token];
    }

    /** All numbers in order, and room behind them. */
    int[] ids() {
        return ids;
    }

    boolean isWord(int token) {
        return wordsBefore[token + 1] > wordsBefore[token];
    }

    int words(int from, int to) {
        return wordsBefore[to] - wordsBefore[from];
    }

    /** Index of the first token that ends after the unit. */
    int firstEndingAfter(int unit) {
        int at = Arrays.binarySearch(ends, 0, size, unit + 1);
        return at < 0 ? -at - 1 : at;
    }

    /** Index of the first token that begins at or after the unit. */
    int firstStartingAt(int unit) {
        int at = Arrays.binarySearch(starts, 0, size, unit);
        return at < 0 ? -at - 1 : at;
    }

    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (!Character.isLetterOrDigit(first)) {
            return end;
        }
        boolean alone = isAlone(first);
        while (end < text.length()) {
            int next = text.codePointAt(end);
            int type = Character.getType(next);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            boolean goesOn = mark || !alone && (Character.isLetterOrDigit(next) && !isAlone(next) || joins(text, end));
            if (!goesOn) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** An apostrophe between letters, a point or comma between figures. */
    private static boolean joins(String text, int at) {
        char sign = text.charAt(at);
        if (at + 1 >= text.length() || sign != '\'' && sign != '.' && sign != ',') {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return sign == '\''
                ? Character.isLetter(before) && Character.isLetter(after)
                : Character.isDigit(before) && Character.isDigit(after);
    }

    private static boolean isAlone(int letter) {
        if (letter < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private void add(int start, int end, int id, boolean word) {
        if (size + 1 >= starts.length) {
            int larger = 2 * starts.length;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            ids = Arrays.copyOf(ids, larger);
            wordsBefore = Arrays.copyOf(wordsBefore, larger);
        }
        starts[size] = start;
        ends[size] = end;
        ids[size] = id;
        wordsBefore[size + 1] = wordsBefore[size] + (word ? 1 : 0);
        size++;
    }
}

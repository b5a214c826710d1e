package org.tickmark.language;

import java.util.Locale;

/**
 * The word that a full stop follows. Chains of short pieces with stops are one: {@code U.S}, {@code z. B}, {@code J.-C}.
 *
 * @param chain in small letters, without blanks and without the last stop; empty when no word stands there
 * @param last the last piece as written
 * @param start offset of the chain
 * @param pieces how many
 * @param allSingle whether every piece is one letter
 * @param lastApart whether a blank stands before the last piece, so that it may be a word of its own
 */
record WordBefore(String chain, String last, int start, int pieces, boolean allSingle, boolean lastApart) {

    private static final int MOST_PIECES = 6;
    private static final int LONGEST = 40; // a longer word is no abbreviation
    private static final int LONGEST_PIECE = 6;

    static WordBefore at(String text, int stop, int floor) {
        int end = stop;
        while (end > floor && Signs.isFormat(text.charAt(end - 1))) {
            end--;
        }
        int start = pieceStart(text, end, floor);
        String last = text.substring(start, end);
        var chain = new StringBuilder(last);
        int pieces = last.isEmpty() ? 0 : 1;
        boolean allSingle = isOneLetter(last);
        boolean lastApart = true;
        while (pieces > 0 && pieces < MOST_PIECES) {
            int glued = start;
            if (glued > floor && text.charAt(glued - 1) == '-') {
                glued--;
            } else {
                while (glued > floor && start - glued < 2 && CodePoints.isBlank(text.charAt(glued - 1))) {
                    glued--;
                }
            }
            if (glued == floor || !Signs.isFullStop(text.charAt(glued - 1))) {
                break;
            }
            int before = pieceStart(text, glued - 1, floor);
            int length = glued - 1 - before;
            boolean apart = glued < start;
            if (length == 0 || length > LONGEST_PIECE || apart && (length > 2 || last.length() > LONGEST_PIECE)) {
                break;
            }
            String piece = text.substring(before, glued - 1);
            lastApart &= pieces > 1 || apart;
            chain.insert(0, text.charAt(start - 1) == '-' ? piece + ".-" : piece + ".");
            allSingle &= isOneLetter(piece);
            start = before;
            pieces++;
        }
        return new WordBefore(chain.toString().toLowerCase(Locale.ROOT), last, start, pieces, allSingle, lastApart);
    }

    /** The last piece in small letters. */
    String word() {
        return last.toLowerCase(Locale.ROOT);
    }

    boolean isFigure() {
        return !last.isEmpty() && last.chars().allMatch(Character::isDigit);
    }

    /** One letter, and the only piece. */
    boolean isInitial() {
        return pieces == 1 && allSingle;
    }

    private static boolean isOneLetter(String piece) {
        if (piece.isEmpty() || !Character.isLetter(piece.codePointAt(0))) {
            return false;
        }
        int first = Character.charCount(piece.codePointAt(0));
        return piece.length() == first
                || piece.substring(first)
                        .chars()
                        .allMatch(mark -> Character.getType(mark) == Character.NON_SPACING_MARK);
    }

    private static int pieceStart(String text, int end, int floor) {
        int start = end;
        while (start > floor && end - start < LONGEST && isPiecePart(text, start - 1, floor)) {
            start--;
        }
        return start;
    }

    /** Letters and figures, and a hyphen between letters: "г-н". */
    private static boolean isPiecePart(String text, int offset, int floor) {
        char sign = text.charAt(offset);
        return Signs.isWordPart(sign)
                || Character.isSurrogate(sign)
                || sign == '-'
                        && offset > floor
                        && Character.isLetter(text.charAt(offset - 1))
                        && Character.isLetter(text.charAt(offset + 1));
    }
}

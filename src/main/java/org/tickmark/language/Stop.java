package org.tickmark.language;

import java.util.Locale;

/**
 * A sign that may end a sentence, in its surroundings: what stands before it, what belongs to it, and what follows.
 * All offsets are into the block.
 */
final class Stop {

    enum Next {
        /** Nothing that could begin a sentence. */
        NONE,
        /** A comma or the like: the sentence goes on. */
        CONTINUING,
        SMALL,
        CAPITAL,
        FIGURE,
        /** A letter of a script without capitals. */
        LETTER
    }

    private static final int LONGEST_REFERENCE = 6; // "[123]"

    final String text;
    /** Of the first sign. */
    final int at;
    /** After the last of the signs that stand together: "?!", ". . ." */
    final int signsEnd;
    /** How many of them, blanks between left out. */
    final int signs;
    /** After what closes with the sentence: quotation marks, brackets, a note's number. */
    final int end;
    /** Of what follows after blanks. */
    final int next;

    final Next kind;
    /** Where the word that follows begins, after its opening marks and dashes; the block's length if none does. */
    final int nextWord;
    /** Whether a dash stands between. */
    final boolean dash;

    Stop(String text, int at) {
        this.text = text;
        this.at = at;
        int count = 1;
        int i = at + 1;
        while (true) {
            int sign = isDot(at) ? skipBlanks(i) : i;
            if (sign >= text.length() || !Signs.ends(text.charAt(sign))) {
                break;
            }
            if (sign > i && (!isDot(sign) || sign - i > 1)) {
                break;
            }
            count++;
            i = sign + 1;
        }
        signsEnd = i;
        signs = count;
        end = skipClosing(i);
        next = skipBlanks(end);
        int word = next;
        boolean dashed = false;
        while (word < text.length()) {
            char sign = text.charAt(word);
            if (Signs.isDash(sign)) {
                dashed = true;
            } else if (!Signs.opens(sign) && !Signs.isFormat(sign) && !(word > next && CodePoints.isBlank(sign))) {
                break;
            }
            word++;
        }
        nextWord = word;
        dash = dashed;
        kind = kindAt(word);
    }

    boolean blankFollows() {
        return next > end;
    }

    /** Whether a quotation mark or a bracket closes with it. */
    boolean closesSomething() {
        return end > signsEnd;
    }

    /** Three dots or more, or the sign for them. */
    boolean isEllipsis() {
        return text.charAt(at) == Signs.ELLIPSIS
                || isDot(at) && (signs >= 3 || text.charAt(signsEnd - 1) == Signs.ELLIPSIS);
    }

    /** The word that follows, in small letters; empty when none does. */
    String wordAfter() {
        int to = wordEnd(nextWord);
        return text.substring(nextWord, to).toLowerCase(Locale.ROOT);
    }

    /** Whether the word that follows is itself cut short by a full stop. */
    boolean wordAfterHasStop() {
        int to = wordEnd(nextWord);
        return to < text.length() && isDot(to);
    }

    int wordEnd(int from) {
        int to = from;
        while (to < text.length() && Signs.isWordPart(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private boolean isDot(int offset) {
        return Signs.isFullStop(text.charAt(offset));
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && CodePoints.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipClosing(int from) {
        int i = from;
        while (i < text.length()) {
            char sign = text.charAt(i);
            if (sign == '[') {
                int reference = referenceEnd(i);
                if (reference == i) {
                    return i;
                }
                i = reference;
            } else if (Signs.isFormat(sign) || isRaisedFigure(sign)) {
                i++;
            } else if (Signs.closes(sign) && !opensNext(i)) {
                i++;
            } else {
                int later = skipBlanks(i);
                boolean apart = later > i
                        && later < text.length()
                        && text.charAt(later) == '\u00BB'
                        && (later + 1 == text.length() || !Signs.isWordPart(text.charAt(later + 1)));
                if (!apart) {
                    return i;
                }
                i = later + 1; // « Il part. »
            }
        }
        return i;
    }

    /** A mark like “, which closes in German and opens in English, opens when a word is glued to it. */
    private boolean opensNext(int offset) {
        char sign = text.charAt(offset);
        boolean closesOnly = sign == '"' || sign == '\'' || sign == '\u2019' || !Signs.isQuoteOfEitherWay(sign);
        return !closesOnly && offset + 1 < text.length() && Signs.isWordPart(text.charAt(offset + 1));
    }

    /** After "[12]", which notes stand in; the same offset if there is none. */
    private int referenceEnd(int from) {
        for (int i = from + 1; i < text.length() && i - from < LONGEST_REFERENCE; i++) {
            if (text.charAt(i) == ']' && i > from + 1) {
                return i + 1;
            }
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return from;
            }
        }
        return from;
    }

    private static boolean isRaisedFigure(char sign) {
        return sign == '\u00B9' || sign == '\u00B2' || sign == '\u00B3' || sign >= '\u2070' && sign <= '\u2079';
    }

    private Next kindAt(int offset) {
        if (offset >= text.length()) {
            return Next.NONE;
        }
        int letter = text.codePointAt(offset);
        if (Character.isUpperCase(letter) || Character.isTitleCase(letter)) {
            return Next.CAPITAL;
        }
        if (Character.isLowerCase(letter)) {
            return Next.SMALL;
        }
        if (Character.isDigit(letter)) {
            return Next.FIGURE;
        }
        if (Character.isLetter(letter)) {
            return Next.LETTER;
        }
        if (letter < 0x10000 && Signs.continues((char) letter)) {
            return Next.CONTINUING;
        }
        // "$5", "#1", "§ 3", a picture: they can begin a sentence.
        return Next.FIGURE;
    }
}

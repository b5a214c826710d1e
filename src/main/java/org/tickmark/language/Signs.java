package org.tickmark.language;

import com.ibm.icu.text.UnicodeSet;

/**
 * What a sign does at the end of a sentence. Which signs end one in any script is ICU's to say (Sentence_Break of
 * Unicode's Annex 29); it lacks the ellipsis.
 */
final class Signs {

    static final char ELLIPSIS = '\u2026';

    private static final UnicodeSet ENDS = new UnicodeSet("[[:Sentence_Break=ATerm:][:Sentence_Break=STerm:]\u2026]")
            .remove('\uFE52')
            .freeze();
    private static final UnicodeSet CONTINUES = new UnicodeSet("[[:Sentence_Break=SContinue:];\u061B\uFF1B/]")
            .removeAll(new UnicodeSet("[:Dash:]"))
            .freeze();
    private static final UnicodeSet DASHES = new UnicodeSet("[:Dash:]").freeze();
    private static final UnicodeSet FORMAT = new UnicodeSet("[:Cf:]").freeze();
    private static final UnicodeSet WITHOUT_BLANKS =
            new UnicodeSet("[[:Han:][:Hiragana:][:Katakana:][:Bopomofo:][:Thai:][:Lao:][:Khmer:][:Myanmar:]]").freeze();
    private static final String EITHER_WAY = "\"'\u2019\u201C\u2018\u00BB\u00AB\u203A\u2039";
    private static final String BULLETS = "\u2022\u2023\u2043\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u2219\uFF65";

    private Signs() {}

    /** May end a sentence: full stops, question and exclamation marks of all scripts, the ellipsis. */
    static boolean ends(char sign) {
        return sign < 0x80 ? sign == '.' || sign == '!' || sign == '?' : ENDS.contains(sign);
    }

    /** A stop that stands in abbreviations and figures as well. */
    static boolean isFullStop(char sign) {
        return sign == '.' || sign == '\u2024' || sign == '\uFF0E';
    }

    /** Ends sentences in a script that may do without the blank behind it: 。！？ but not . ! ? */
    static boolean endsWithoutBlank(char sign) {
        return sign >= 0x80 && sign != ELLIPSIS && !isFullStop(sign);
    }

    /** Closes a quotation or a bracket, or can. */
    static boolean closes(char sign) {
        int type = Character.getType(sign);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || EITHER_WAY.indexOf(sign) >= 0;
    }

    /** Opens a quotation, a bracket, or a Spanish question. */
    static boolean opens(char sign) {
        int type = Character.getType(sign);
        return type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || EITHER_WAY.indexOf(sign) >= 0
                || sign == '\u00BF'
                || sign == '\u00A1';
    }

    /** A quotation mark that opens in one language and closes in another. */
    static boolean isQuoteOfEitherWay(char sign) {
        return EITHER_WAY.indexOf(sign) >= 0;
    }

    /** A comma and its kin: the sentence goes on. */
    static boolean continues(char sign) {
        return CONTINUES.contains(sign);
    }

    static boolean isDash(char sign) {
        return sign == '-' || sign >= 0x80 && DASHES.contains(sign);
    }

    /** Not to be seen: marks of direction, soft hyphens. */
    static boolean isFormat(char sign) {
        return sign >= 0x80 && FORMAT.contains(sign);
    }

    static boolean isBullet(char sign) {
        return BULLETS.indexOf(sign) >= 0;
    }

    /** Of a script that writes its words without blanks between them. */
    static boolean isWithoutBlanks(int letter) {
        return letter >= 0x0E00 && WITHOUT_BLANKS.contains(letter);
    }

    static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r' || sign == '\u0085' || sign == '\u2028' || sign == '\u2029';
    }

    /** A letter, a figure, or a mark on one. */
    static boolean isWordPart(int sign) {
        if (sign < 0x80) {
            return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
        }
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || sign == '\u00B0'
                || sign == '\u2116'
                || sign == '\u00A7';
    }
}

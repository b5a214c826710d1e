package org.tickmark.language;

/**
 * Whether a stop ends a sentence, by what stands around it. A small letter behind it never begins a sentence; before a
 * capital it is the word before the stop that decides, and, where that one may stand in or at the end of a sentence
 * ("the U.S. Government", "the U.S. They"), whether the word behind it is one that begins sentences.
 */
final class StopRules {

    private static final int SHORT_BEGINNING = 12; // "At 5 a.m." is no sentence
    private static final int LONGEST_MARKER = 4;
    private static final int LONGEST_SPEAKER = 6; // 小明轻声说
    private static final int LONGEST_BRACKET = 200;
    private static final String SAYS = "\u8BF4\u8AAA\u9053\u95EE\u554F\u558A\u53EB"; // 说 道 问 喊 叫
    private static final String NOT = "\u6CA1\u4E0D\u672A"; // 没 不 未
    private static final int LONGEST_OPENING = 8; // signs before an item's number: "• (1."

    private final String text;
    private final Stops stops;

    StopRules(String text, Stops stops) {
        this.text = text;
        this.stops = stops;
    }

    /** @param sentence where the sentence begins that the stop may end */
    boolean endsSentence(Stop stop, int sentence) {
        if (stop.kind == Stop.Next.NONE || stop.kind == Stop.Next.CONTINUING && !stop.dash) {
            return false;
        }
        if (isReported(stop) || isBracketed(stop, sentence)) {
            return false;
        }
        if (Signs.endsWithoutBlank(text.charAt(stop.at))) {
            return stop.kind != Stop.Next.SMALL || !stop.dash;
        }
        if (stop.kind == Stop.Next.SMALL) {
            return false;
        }
        if (stop.dash && stop.closesSomething() && stop.end < stop.next) {
            return false; // “Go!” — Anna
        }
        if (stop.isEllipsis()) {
            return ellipsisEnds(stop);
        }
        if (!stop.blankFollows()) {
            return blankIsMissing(stop, sentence);
        }
        return Signs.isFullStop(text.charAt(stop.at)) && stop.signs == 1
                ? fullStopEnds(stop, sentence)
                : !stops.isName(WordBefore.at(text, stop.at, sentence).word()) || stops.starts(stop.wordAfter());
    }

    private boolean ellipsisEnds(Stop stop) {
        if (stop.kind == Stop.Next.FIGURE && stop.nextWord == stop.next) {
            return stop.signs > 3 && stop.blankFollows();
        }
        if (stop.kind == Stop.Next.LETTER) {
            return stop.blankFollows() && !Signs.isWithoutBlanks(text.codePointAt(stop.nextWord));
        }
        boolean bracketed = stop.at > 0 && "[(".indexOf(text.charAt(stop.at - 1)) >= 0;
        boolean begins =
                stop.at == 0 || CodePoints.isBlank(text.charAt(stop.at - 1)) && text.charAt(stop.at) != Signs.ELLIPSIS;
        boolean spaced = stop.signsEnd - stop.at > stop.signs;
        return !bracketed && !(begins && spaced && stop.signs == 3) && stop.blankFollows();
    }

    private boolean fullStopEnds(Stop stop, int sentence) {
        var before = WordBefore.at(text, stop.at, sentence);
        if (before.pieces() == 0) {
            return true;
        }
        if (isMarker(before, sentence)
                || stops.beforeName(before.chain())
                || before.lastApart() && stops.beforeName(before.word())) {
            return false;
        }
        if (before.isFigure()) {
            return !isOrdinal(before, stop);
        }
        if (stop.kind == Stop.Next.FIGURE) {
            return !before.allSingle()
                    && !stops.beforeNumber(before.word())
                    && !stops.inside(before.word())
                    && !stops.inside(before.chain());
        }
        if (stops.isTime(before.chain())) {
            return beginsSentence(stop) || stops.beforeName(stop.wordAfter()) && stop.at - sentence > SHORT_BEGINNING;
        }
        boolean mayGoOn =
                before.allSingle() || stops.inside(before.chain()) || before.lastApart() && stops.inside(before.word());
        return !mayGoOn || stop.kind == Stop.Next.CAPITAL && !stop.dash && beginsSentence(stop);
    }

    private boolean beginsSentence(Stop stop) {
        String word = stop.wordAfter();
        return stops.starts(word) && !(word.length() == 1 && stop.wordAfterHasStop());
    }

    private boolean isOrdinal(WordBefore figure, Stop stop) {
        if (stop.kind == Stop.Next.FIGURE) {
            return stops.hasOrdinals() && figure.last().length() <= 2; // am 5. 3. 2021
        }
        if (figure.last().length() > 3 || stop.kind != Stop.Next.CAPITAL || stop.nextWord != stop.next) {
            return false;
        }
        int end = figure.start();
        while (end > 0 && CodePoints.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return stops.isOrdinal(WordBefore.at(text, end, 0).word(), stop.wordAfter());
    }

    /** The number or letter of a list's item, with which the sentence begins: "1.", "a.", "IV.", "2.3." */
    private boolean isMarker(WordBefore before, int sentence) {
        int start = sentence;
        while (start < before.start() && start - sentence < LONGEST_OPENING && !Signs.isWordPart(text.charAt(start))) {
            start++;
        }
        if (start != before.start() || before.last().length() > LONGEST_MARKER) {
            return false;
        }
        boolean letter = before.isInitial() && !before.last().equals("I");
        boolean figures = before.chain().chars().allMatch(sign -> sign == '.' || sign >= '0' && sign <= '9');
        boolean roman = before.pieces() == 1
                && before.last().length() > 1
                && before.last().chars().allMatch(sign -> "IVXivx".indexOf(sign) >= 0);
        return letter || roman || figures && before.last().length() < LONGEST_MARKER;
    }

    /** "Hello world.Today": a word of small letters or a figure, and a capital with a small letter glued to it. */
    private boolean blankIsMissing(Stop stop, int sentence) {
        int next = stop.nextWord;
        if (stop.kind == Stop.Next.LETTER) {
            return stop.end == next
                    && !WordBefore.at(text, stop.at, sentence).allSingle()
                    && !stops.beforeName(WordBefore.at(text, stop.at, sentence).chain())
                    && stop.at > 0
                    && !Character.isDigit(text.charAt(stop.at - 1));
        }
        if (stop.kind != Stop.Next.CAPITAL || next - stop.end > 1 || stop.dash || stop.at == 0) {
            return false;
        }
        int afterFirst = next + Character.charCount(text.codePointAt(next));
        boolean word = afterFirst < text.length()
                && (Character.isLowerCase(text.codePointAt(afterFirst)) || CodePoints.isBlank(text.charAt(afterFirst)));
        if (!word) {
            return false;
        }
        if (!Signs.isFullStop(text.charAt(stop.at)) || stop.closesSomething()) {
            return !Addresses.around(text, stop.at);
        }
        // "System.Out.print" and what else goes on with a stop glued to it is no sentence.
        int wordEnd = stop.wordEnd(next);
        if (wordEnd + 1 < text.length()
                && Signs.isFullStop(text.charAt(wordEnd))
                && Signs.isWordPart(text.charAt(wordEnd + 1))) {
            return false;
        }
        var before = WordBefore.at(text, stop.at, sentence);
        boolean ends = before.isFigure()
                ? !isMarker(before, sentence)
                : Character.isLowerCase(text.codePointBefore(stop.at))
                        && before.last().length() > 1
                        && !stops.beforeName(before.word())
                        && (!stops.inside(before.word()) || beginsSentence(stop));
        return ends && !Addresses.around(text, stop.at);
    }

    /** 「…。」と and “…！”他说: the sentence goes on by telling who said so. */
    private boolean isReported(Stop stop) {
        if (!stop.closesSomething() || stop.kind != Stop.Next.LETTER || stop.blankFollows()) {
            return false;
        }
        if ("とっ".indexOf(text.charAt(stop.nextWord)) >= 0) {
            return true;
        }
        for (int i = stop.nextWord; i < text.length() && i < stop.nextWord + LONGEST_SPEAKER; i++) {
            char sign = text.charAt(i);
            if (Signs.ends(sign) || Signs.continues(sign) || NOT.indexOf(sign) >= 0) {
                return false;
            }
            if (SAYS.indexOf(sign) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 约有千人（不含儿童。）参加: a bracket inside the sentence, in a script that shows no capitals. */
    private boolean isBracketed(Stop stop, int sentence) {
        char last = text.charAt(stop.end - 1);
        if (stop.kind != Stop.Next.LETTER || stop.blankFollows() || last != '\uFF09' && last != ')') {
            return false;
        }
        int floor = Math.max(sentence, stop.at - LONGEST_BRACKET);
        for (int i = stop.at; i > floor; i--) {
            if (text.charAt(i) == (last == ')' ? '(' : '\uFF08')) {
                return Signs.isWordPart(text.charAt(i - 1));
            }
        }
        return false;
    }
}

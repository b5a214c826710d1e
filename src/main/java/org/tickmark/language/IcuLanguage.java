package org.tickmark.language;

import com.ibm.icu.text.BreakIterator;

/** Plain ICU4J. An iterator is not safe for threads and cheap to copy, so each call has its own. */
final class IcuLanguage implements Language {

    @Override
    public Spans words(String text, LanguageTag language) {
        var words = new Spans.Builder();
        var iterator = BreakIterator.getWordInstance(language.locale());
        iterator.setText(text);
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; start = end, end = iterator.next()) {
            if (isWord(iterator)) {
                words.add(start, end);
            }
        }
        return words.build();
    }

    @Override
    public Spans sentences(String block, LanguageTag language) {
        var sentences = new Spans.Builder();
        var iterator = BreakIterator.getSentenceInstance(language.locale());
        iterator.setText(withoutLoneLineFeeds(block));
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; start = end, end = iterator.next()) {
            addTrimmed(sentences, block, start, end);
        }
        return sentences.build();
    }

    /** Any status but that of punctuation, blanks and symbols, which ICU numbers from NONE up to NONE_LIMIT. */
    static boolean isWord(BreakIterator iterator) {
        return iterator.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT;
    }

    private static void addTrimmed(Spans.Builder to, String text, int from, int until) {
        int start = from;
        int end = until;
        while (start < end && CodePoints.isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && CodePoints.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            to.add(start, end);
        }
    }

    /** ICU ends a sentence at every line feed; ours are written line breaks. Offsets stay as they are. */
    private static String withoutLoneLineFeeds(String block) {
        if (block.indexOf('\n') < 0) {
            return block;
        }
        char[] units = block.toCharArray();
        for (int i = 0; i < units.length; i++) {
            boolean afterOne = i > 0 && block.charAt(i - 1) == '\n';
            boolean beforeOne = i + 1 < units.length && block.charAt(i + 1) == '\n';
            if (units[i] == '\n' && !afterOne && !beforeOne) {
                units[i] = ' ';
            }
        }
        return new String(units);
    }
}

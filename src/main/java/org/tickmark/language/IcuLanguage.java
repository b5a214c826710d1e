package org.tickmark.language;

import com.ibm.icu.text.BreakIterator;

/**
 * Words by ICU4J's iterator, which is not safe for threads and cheap to copy, so each call has its own; sentences by
 * ICU4J's signs and rules of our own.
 */
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
        return new SentenceCutter(block, language).cut();
    }

    /** Any status but that of punctuation, blanks and symbols, which ICU numbers from NONE up to NONE_LIMIT. */
    static boolean isWord(BreakIterator iterator) {
        return iterator.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT;
    }
}

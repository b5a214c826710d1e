package org.tickmark.language;

import com.ibm.icu.text.BreakIterator;

/** How many words, by the same rule as {@link Language#words}, without keeping them. */
public final class WordCount {

    private WordCount() {}

    /** The number of words of the text. */
    public static int of(String text, LanguageTag language) {
        return upTo(Integer.MAX_VALUE, text, language);
    }

    /** Whether the text has more words than that; stops counting as soon as it knows. */
    public static boolean exceeds(int limit, String text, LanguageTag language) {
        return text.length() > limit && upTo(limit, text, language) > limit;
    }

    private static int upTo(int limit, String text, LanguageTag language) {
        var iterator = BreakIterator.getWordInstance(language.locale());
        iterator.setText(text);
        int words = 0;
        while (words <= limit && iterator.next() != BreakIterator.DONE) {
            if (IcuLanguage.isWord(iterator)) {
                words++;
            }
        }
        return words;
    }
}

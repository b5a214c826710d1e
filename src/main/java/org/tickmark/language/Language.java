package org.tickmark.language;

/**
 * Cuts a text into words and sentences. Both are part of what outside checks rely on ({@code CONTRACT.md}, tools), so
 * every room asks here and none cuts by itself. Implementations are safe for use by many threads.
 */
public interface Language {

    /**
     * The words: segments of the word iterator whose rule status is not {@code NONE}, so that punctuation, blanks and
     * symbols are left out ({@code DESIGN.md}, "Text is the centre").
     *
     * @param text a block or a whole text; a line feed always ends a word
     */
    Spans words(String text, LanguageTag language);

    /**
     * The sentences of one block, without the blanks around them. A lone line feed is a written line break and ends no
     * sentence by itself; an empty line does. Which signs end a sentence is known for every script; abbreviations are
     * known for some languages ({@code stops-LANGUAGE.txt}). Time grows with the length of the block alone.
     */
    Spans sentences(String block, LanguageTag language);

    /**
     * The sentences of a text of several blocks, in offsets of the text: the end of a block ends a sentence.
     *
     * @throws IndexOutOfBoundsException when a block lies outside the text
     */
    default Spans sentences(String text, Spans blocks, LanguageTag language) {
        var all = new Spans.Builder();
        for (int b = 0; b < blocks.size(); b++) {
            int base = blocks.start(b);
            Spans some = sentences(text.substring(base, blocks.end(b)), language);
            for (int s = 0; s < some.size(); s++) {
                all.add(base + some.start(s), base + some.end(s));
            }
        }
        return all.build();
    }

    /** Words by ICU4J; sentences by what ICU4J knows of signs, and by what stands around them. */
    static Language byIcu() {
        return new IcuLanguage();
    }
}

package org.tickmark.ui.newarticle;

import org.tickmark.language.Spans;

/**
 * Whether a sentence tells a figure or a name, by its letters alone: a digit, or a word that begins with a capital and
 * is not the first. A filter to choose by, no judgement; in scripts without capitals it finds figures only, and in
 * German every sentence with a noun.
 */
final class Telling {

    private Telling() {}

    static boolean figuresOrNames(String sentence, Spans words) {
        if (sentence.codePoints().anyMatch(Character::isDigit)) {
            return true;
        }
        for (int i = 1; i < words.size(); i++) {
            int first = sentence.codePointAt(words.start(i));
            boolean alone = words.end(i) - words.start(i) == Character.charCount(first);
            if (Character.isUpperCase(first) && !alone) {
                return true;
            }
        }
        return false;
    }
}

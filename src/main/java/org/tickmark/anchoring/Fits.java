package org.tickmark.anchoring;

import org.tickmark.language.CodePoints;
import org.tickmark.language.Span;

/**
 * Whether a selection that the browser sent is what stands in the text: {@code {start, end, exact}} against the
 * version's text ({@code DESIGN.md}, "Text is the centre"). Anything but {@link Here} is refused, never mended: a
 * claim on the wrong words is worse than a refusal.
 */
public sealed interface Fits {

    /** It fits. */
    record Here(Span span) implements Fits {}

    /** Nothing is selected, or the end comes before the start. */
    record Nothing() implements Fits {}

    /** It lies before or after the text, or across its end. */
    record Outside(int textLength) implements Fits {}

    /** The offset falls inside a surrogate pair. */
    record InsideCharacter(int offset) implements Fits {}

    /** Other words stand there. */
    record OtherWords(String found) implements Fits {}

    /**
     * @param start as sent, unchecked
     * @param end as sent, unchecked
     * @param exact the words as sent
     * @param text the version's text
     */
    static Fits check(int start, int end, String exact, String text) {
        if (start < 0 || end > text.length()) {
            return new Outside(text.length());
        }
        if (end <= start) {
            return new Nothing();
        }
        if (!CodePoints.isBoundary(text, start)) {
            return new InsideCharacter(start);
        }
        if (!CodePoints.isBoundary(text, end)) {
            return new InsideCharacter(end);
        }
        String found = text.substring(start, end);
        return found.equals(exact) ? new Here(new Span(start, end)) : new OtherWords(found);
    }
}

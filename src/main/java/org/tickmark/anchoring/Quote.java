package org.tickmark.anchoring;

import org.tickmark.language.CodePoints;
import org.tickmark.language.Span;

/**
 * Words of a text with what stands around them, as in the TextQuoteSelector of the W3C Web Annotation Data Model, so
 * that they can be found again where offsets have moved.
 *
 * @param exact the words; never empty
 * @param prefix up to {@value #CONTEXT} code units before them
 * @param suffix up to {@value #CONTEXT} code units after them
 */
public record Quote(String exact, String prefix, String suffix) {

    /** Code units kept on each side; the Hypothesis client keeps as many. */
    public static final int CONTEXT = 32;

    /** @throws IllegalArgumentException when the words are empty, or a part cuts a surrogate pair */
    public Quote {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("a quote without words");
        }
        if (CodePoints.firstLoneSurrogate(exact) >= 0
                || CodePoints.firstLoneSurrogate(prefix) >= 0
                || CodePoints.firstLoneSurrogate(suffix) >= 0) {
            throw new IllegalArgumentException("a quote that cuts a character");
        }
    }

    /**
     * The quote that stands at the span. A surrogate pair that the context would cut is left out of it.
     *
     * @throws IllegalArgumentException when the span cuts a surrogate pair
     * @throws IndexOutOfBoundsException when the span lies outside the text
     */
    public static Quote at(Span span, String text) {
        int from = Math.max(0, span.start() - CONTEXT);
        int until = Math.min(text.length(), span.end() + CONTEXT);
        return new Quote(
                span.of(text),
                text.substring(CodePoints.isBoundary(text, from) ? from : from + 1, span.start()),
                text.substring(span.end(), CodePoints.isBoundary(text, until) ? until : until - 1));
    }
}

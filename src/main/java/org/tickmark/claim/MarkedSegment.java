package org.tickmark.claim;

import java.util.List;
import org.tickmark.language.Span;

/**
 * A stretch of text with the same claims on all of it, to be drawn as one mark.
 *
 * @param span in the version's text
 * @param claims their numbers, the one with the smallest passage first
 * @param status of the first
 */
public record MarkedSegment(Span span, List<Integer> claims, Status status) {

    public MarkedSegment {
        claims = List.copyOf(claims);
    }
}

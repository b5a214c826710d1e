package org.tickmark.anchoring;

import java.util.List;
import org.tickmark.language.Span;

/**
 * A stretch of one block with the same claims on all of it: one {@code <mark data-claims="3 7">}.
 *
 * @param span in the version's text
 * @param claims at least one; the claim with the smallest passage first, since a click means the narrowest
 */
public record Segment(Span span, List<Integer> claims) {

    /** @throws IllegalArgumentException when no claim stands there */
    public Segment {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a segment without a claim");
        }
    }
}

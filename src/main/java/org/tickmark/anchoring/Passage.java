package org.tickmark.anchoring;

import org.tickmark.language.Span;

/**
 * A stretch on which a claim stands; a claim may have several.
 *
 * @param claim the claim's number in its article, from 1
 * @param span in the version's text
 */
public record Passage(int claim, Span span) {

    /** @throws IllegalArgumentException when the number is below 1 */
    public Passage {
        if (claim < 1) {
            throw new IllegalArgumentException("no claim number: " + claim);
        }
    }
}

package org.tickmark.anchoring;

import java.util.List;
import org.tickmark.language.Span;

/**
 * What became of a span in a new version ({@code DESIGN.md}, "Text is the centre"). {@link Kept} and {@link Moved} are
 * placed without asking; with everything else a person decides.
 */
public sealed interface Carried {

    /** The same words, in the block that continues the old one. */
    record Kept(Span at, boolean typography, boolean sentenceChanged) implements Carried {}

    /** The same words, in another block. */
    record Moved(Span at, boolean typography, boolean sentenceChanged) implements Carried {}

    /** Other words stand in its place; {@code at} is where a person should look. */
    record Altered(Span at) implements Carried {}

    /** It may be at one of these places, the likeliest first; at least one. */
    record Ambiguous(List<Span> candidates) implements Carried {

        /** @throws IllegalArgumentException when there is no candidate */
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("nothing to choose from");
            }
        }
    }

    /** Its words are gone. */
    record Lost() implements Carried {}
}

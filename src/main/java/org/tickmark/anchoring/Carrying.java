package org.tickmark.anchoring;

import java.util.List;
import org.tickmark.anchoring.internal.Comparison;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.Span;

/**
 * Carries spans from one version of a text to the next. Nothing is placed silently that a reader could place otherwise;
 * nothing is asked where the place is unique to a reader. Time grows near-linearly with the texts: 200,000 words with
 * 3 % of them changed are compared within a second of one core, and two unrelated texts within a few.
 */
public final class Carrying {

    private final Comparison comparison;
    private final int oldLength;

    private Carrying(Comparison comparison, int oldLength) {
        this.comparison = comparison;
        this.oldLength = oldLength;
    }

    /** Compares the two texts once, for any number of spans. */
    public static Carrying between(BlockText old, BlockText fresh, LanguageTag tag, Language language) {
        return new Carrying(
                new Comparison(old, fresh, tag, language), old.text().length());
    }

    /** @throws IndexOutOfBoundsException when the span lies outside the old text */
    public Carried carry(Span span) {
        if (span.end() > oldLength) {
            throw new IndexOutOfBoundsException(span + " in a text of " + oldLength);
        }
        return comparison.place(span);
    }

    /** The same for many, in their order. */
    public List<Carried> carry(List<Span> spans) {
        return spans.stream().map(this::carry).toList();
    }
}

package org.tickmark.claim;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;

/**
 * Marking claims in the text and changing where they stand. Every selection is checked against the version's text
 * ({@link org.tickmark.refusal.QuoteDoesNotFit}); a span on which a claim that is not cut already stands exactly is
 * refused ({@link org.tickmark.refusal.BadInput} at {@code selection}, naming the claim).
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class MarkingClaims {

    /** A new claim at the words selected, {@code OPEN}. */
    public ClaimRef mark(ArticleId article, Selection selection, NewClaim claim) {
        throw new UnsupportedOperationException();
    }

    /**
     * A new claim at a whole block: a heading, a picture.
     *
     * @param blockStart where the block starts
     */
    public ClaimRef markBlock(ArticleId article, int version, int blockStart, NewClaim claim) {
        throw new UnsupportedOperationException();
    }

    /**
     * Many new claims at once, all or none, numbered in text order; each statement is the words. A span that is
     * already a claim's is passed over.
     *
     * @return the new claims in text order
     */
    public List<ClaimRef> markMany(ArticleId article, List<Selection> selections) {
        throw new UnsupportedOperationException();
    }

    /** One more passage for a claim. */
    public void addPassage(ClaimRef claim, Selection selection) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts a passage elsewhere in its version; the former row stays, superseded, with who and why.
     *
     * @param passage number of the passage in the selection's version
     * @param why 1 to 400 characters
     */
    public void replacePassage(ClaimRef claim, int passage, Selection selection, String why) {
        throw new UnsupportedOperationException();
    }

    /** Takes a passage away; refused for the last one of a version ({@link org.tickmark.refusal.NotAllowed}). */
    public void dropPassage(ClaimRef claim, int version, int passage, String why) {
        throw new UnsupportedOperationException();
    }

    /**
     * A new claim, {@code OPEN}, at a part of the words of this one; takes over kind, topic, priority and checker.
     *
     * @param part must lie in a passage of the claim
     */
    public ClaimRef split(ClaimRef claim, Selection part, String statement) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes two claims one: the passages go to the one that stays, the other becomes {@code CUT}, "merged into #n".
     */
    public void merge(ClaimRef stays, ClaimRef goes) {
        throw new UnsupportedOperationException();
    }
}

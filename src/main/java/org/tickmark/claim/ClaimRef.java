package org.tickmark.claim;

import org.tickmark.identity.ArticleId;

/**
 * Which claim: {@code #17} of an article.
 *
 * @param article whose
 * @param number from 1, unique in the article, never given again
 */
public record ClaimRef(ArticleId article, int number) {

    public ClaimRef {
        if (number < 1) {
            throw new IllegalArgumentException("no claim number: " + number);
        }
    }

    /** How history names it: {@code claim/17}. */
    public String subject() {
        return "claim/" + number;
    }

    /** {@code #17}. */
    @Override
    public String toString() {
        return "#" + number;
    }
}

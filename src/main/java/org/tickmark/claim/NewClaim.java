package org.tickmark.claim;

import org.jspecify.annotations.Nullable;

/**
 * What is said about a claim when it is marked.
 *
 * @param statement 1 to 4,000 characters, stands without the text; null: the words selected
 * @param kind code of a kind; null: guessed from the words
 * @param topic at most 120 characters
 * @param priority usually {@code MEDIUM}
 */
public record NewClaim(
        @Nullable String statement,
        @Nullable String kind,
        @Nullable String topic,
        Priority priority) {

    /** Nothing said: the words are the statement until edited. */
    public static final NewClaim PLAIN = new NewClaim(null, null, null, Priority.MEDIUM);
}

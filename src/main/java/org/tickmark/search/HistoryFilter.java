package org.tickmark.search;

import java.time.Instant;
import java.util.Optional;
import org.tickmark.identity.ArticleId;

/**
 * Which rows of history.
 *
 * @param article of this article; empty: of everything that the one who asks may see
 * @param claim about this claim of the article
 * @param actor done by this key
 * @param action this action
 * @param since at this moment or later
 */
public record HistoryFilter(
        Optional<ArticleId> article,
        Optional<Integer> claim,
        Optional<String> actor,
        Optional<String> action,
        Optional<Instant> since) {

    /** Everything. */
    public static final HistoryFilter ALL =
            new HistoryFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

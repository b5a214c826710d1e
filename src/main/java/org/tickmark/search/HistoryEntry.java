package org.tickmark.search;

import java.util.Optional;
import org.tickmark.history.HistoryRow;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.ArticleId;

/**
 * A row of history in a list.
 *
 * @param row the row
 * @param stream where it stands
 * @param article whose stream it stands in; empty for the library and the house
 * @param articleTitle the article's title; may be empty
 */
public record HistoryEntry(HistoryRow row, StreamRef stream, Optional<ArticleId> article, String articleTitle) {

    /** The claim's number when the row is about one. */
    public Optional<Integer> claim() {
        return row.subject().startsWith("claim/")
                ? Optional.of(Integer.parseInt(row.subject().substring("claim/".length())))
                : Optional.empty();
    }
}

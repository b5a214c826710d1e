package org.tickmark.identity;

import java.util.Optional;
import java.util.UUID;
import org.tickmark.history.StreamRef;

/** Which article: what access is asked for. Time-ordered, and no secret. */
public record ArticleId(UUID value) {

    /** Reads an address or a request; empty when it is no id. */
    public static Optional<ArticleId> parse(String text) {
        try {
            return text.length() == 36 ? Optional.of(new ArticleId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The article's stream of history. */
    public StreamRef stream() {
        return StreamRef.article(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

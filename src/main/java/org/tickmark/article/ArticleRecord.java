package org.tickmark.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article in an archive, with its team; people by key, sorted. Fields as in {@link NewArticle}. */
public record ArticleRecord(
        UUID id,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String sourceUrl,
        @Nullable String published,
        String language,
        @Nullable String lead,
        @Nullable String writer,
        List<String> checkers,
        List<String> readers,
        boolean teamOnly,
        @Nullable Instant deadline,
        int reviewsAsked,
        String state,
        String createdBy,
        Instant createdAt,
        List<VersionRecord> versions) {

    public ArticleRecord {
        checkers = List.copyOf(checkers);
        readers = List.copyOf(readers);
        versions = List.copyOf(versions);
    }
}

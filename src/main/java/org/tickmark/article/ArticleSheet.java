package org.tickmark.article;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.language.LanguageTag;

/**
 * An article as its screens show it; without text. Fields as in {@link NewArticle}.
 *
 * @param open false once it is closed
 * @param versions oldest first; at least one
 */
public record ArticleSheet(
        ArticleId id,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String sourceUrl,
        @Nullable String published,
        LanguageTag language,
        @Nullable PersonKey lead,
        @Nullable PersonKey writer,
        Set<PersonKey> checkers,
        Set<PersonKey> readers,
        boolean teamOnly,
        @Nullable Instant deadline,
        int reviewsAsked,
        boolean open,
        PersonKey createdBy,
        Instant createdAt,
        List<VersionSheet> versions) {

    public ArticleSheet {
        checkers = Set.copyOf(checkers);
        readers = Set.copyOf(readers);
        versions = List.copyOf(versions);
    }

    /** The newest version. */
    public VersionSheet newest() {
        return versions.getLast();
    }
}

package org.tickmark.article;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tickmark.article.internal.VersionRows;
import org.tickmark.identity.ArticleId;
import org.tickmark.refusal.NotFound;

/**
 * Between a version's number and the id by which tables of rooms above name it. For their services, inside their own
 * checks: asks no rights.
 */
@Component
public class VersionIds {

    private final VersionRows rows;

    VersionIds(VersionRows rows) {
        this.rows = rows;
    }

    /** Numbers by id. */
    public Map<UUID, Integer> numbers(ArticleId article) {
        return rows.ids(article).entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** The id of a version. @throws NotFound when there is none */
    public UUID id(ArticleId article, int number) {
        UUID id = rows.ids(article).get(number);
        if (id == null) {
            throw new NotFound("refusal.article.no-such-version", number);
        }
        return id;
    }
}

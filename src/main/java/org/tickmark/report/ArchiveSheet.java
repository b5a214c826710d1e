package org.tickmark.report;

import java.time.Instant;
import java.util.List;
import org.tickmark.identity.ArticleId;

/**
 * What an archive holds, as it is shown before or after it is brought in.
 *
 * @param asOf the moment that it shows
 * @param product what wrote it
 * @param articles its articles, in its order
 * @param people how many people it names who are not in this house yet; after bringing in, how many came with it
 * @param days by how many days its times were, or would be, moved
 */
public record ArchiveSheet(Instant asOf, String product, List<Line> articles, int people, long days) {

    public ArchiveSheet {
        articles = List.copyOf(articles);
    }

    /**
     * One article.
     *
     * @param id which
     * @param title its title
     * @param versions how many
     * @param claims how many
     * @param evidence how many links
     * @param tasks how many
     */
    public record Line(ArticleId id, String title, int versions, int claims, int evidence, int tasks) {}
}

package org.tickmark.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.ArticleSheet;
import org.tickmark.article.VersionSheet;
import org.tickmark.claim.Status;
import org.tickmark.search.Counts;

/** An article, as the contract spells it. */
record ArticleJson(String id, String title, List<Version> versions, Map<Status, Integer> counts) {

    static ArticleJson of(ArticleSheet article, Counts counts) {
        return new ArticleJson(
                article.id().toString(),
                article.title(),
                article.versions().stream().map(Version::of).toList(),
                counts.byStatus());
    }

    /**
     * A version.
     *
     * @param accounted null: coverage is not counted yet
     * @param signedOff false: nothing can be signed off yet
     */
    record Version(
            int number, String sha256, int words, @Nullable Integer accounted, boolean signedOff) {

        static Version of(VersionSheet version) {
            return new Version(version.number(), version.sha256().hex(), version.words(), null, false);
        }
    }
}

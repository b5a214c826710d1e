package org.tickmark.article.internal;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tickmark.article.ArticleSheet;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Part;
import org.tickmark.identity.PersonKey;
import org.tickmark.language.LanguageTag;
import org.tickmark.refusal.NotFound;

/** Puts a sheet together out of the article's row, its team and its versions. */
@Component
public class ArticleSheets {

    private final ArticleRepository articles;
    private final VersionRows versions;
    private final Access access;

    ArticleSheets(ArticleRepository articles, VersionRows versions, Access access) {
        this.articles = articles;
        this.versions = versions;
        this.access = access;
    }

    /** The sheet; rights are checked before. */
    public ArticleSheet of(ArticleId id) {
        Article article = articles.findById(id.value()).orElseThrow(() -> new NotFound("refusal.no-such-article"));
        return new ArticleSheet(
                id,
                article.title(),
                article.author(),
                article.publisher(),
                article.sourceUrl(),
                article.published(),
                LanguageTag.of(article.language()),
                access.lead(id).orElse(null),
                access.team(id, Part.WRITER).stream().findFirst().orElse(null),
                people(id, Part.CHECKER),
                people(id, Part.READER),
                access.teamOnly(id),
                article.deadline(),
                article.reviewsAsked(),
                article.state().equals("OPEN"),
                new PersonKey(article.createdBy()),
                article.createdAt(),
                versions.sheets(id));
    }

    private Set<PersonKey> people(ArticleId id, Part part) {
        return new HashSet<>(access.team(id, part));
    }
}

package org.tickmark.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.article.internal.Article;
import org.tickmark.article.internal.ArticleFields;
import org.tickmark.article.internal.ArticleSave;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;

/**
 * Changing what is said about an article, one field a save. Each refuses a stale save
 * ({@link org.tickmark.refusal.StaleSave}) and a value that {@link BringingIn} would refuse
 * ({@link org.tickmark.refusal.BadInput}), naming the field as {@link NewArticle} does.
 */
@Service
@MayCall(Role.EDITOR)
@Transactional
public class EditingArticles {

    private final ArticleSave save;

    EditingArticles(ArticleSave save) {
        this.save = save;
    }

    /** The title. */
    public void title(ArticleId article, Change<String> change) {
        save.field(article, "title", change, ArticleFields::title, Article::title, Article::title);
    }

    /** The author. */
    public void author(ArticleId article, Change<@Nullable String> change) {
        save.<@Nullable String>field(
                article, "author", change, ArticleFields::author, Article::author, Article::author);
    }

    /** The publisher. */
    public void publisher(ArticleId article, Change<@Nullable String> change) {
        save.<@Nullable String>field(
                article, "publisher", change, ArticleFields::publisher, Article::publisher, Article::publisher);
    }

    /** The source link. */
    public void sourceUrl(ArticleId article, Change<@Nullable String> change) {
        save.<@Nullable String>field(
                article, "sourceUrl", change, ArticleFields::sourceUrl, Article::sourceUrl, Article::sourceUrl);
    }

    /** The date of publication. */
    public void published(ArticleId article, Change<@Nullable String> change) {
        save.<@Nullable String>field(
                article, "published", change, ArticleFields::published, Article::published, Article::published);
    }

    /** The language; sentences are cut anew, the word count of a version stays. */
    public void language(ArticleId article, Change<String> change) {
        save.field(
                article,
                "language",
                change,
                typed -> ArticleFields.language(typed).value(),
                Article::language,
                Article::language);
    }

    /** The deadline. */
    public void deadline(ArticleId article, Change<@Nullable Instant> change) {
        save.<@Nullable Instant>field(
                article, "deadline", change, ArticleFields::deadline, Article::deadline, Article::deadline);
    }

    /** How many reviews a verdict needs: 0, 1 or 2. */
    public void reviewsAsked(ArticleId article, Change<Integer> change) {
        save.field(
                article,
                "reviewsAsked",
                change,
                ArticleFields::reviewsAsked,
                Article::reviewsAsked,
                Article::reviewsAsked);
    }
}

package org.tickmark.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    /** The title. */
    public void title(ArticleId article, Change<String> change) {
        throw new UnsupportedOperationException();
    }

    /** The author. */
    public void author(ArticleId article, Change<@Nullable String> change) {
        throw new UnsupportedOperationException();
    }

    /** The publisher. */
    public void publisher(ArticleId article, Change<@Nullable String> change) {
        throw new UnsupportedOperationException();
    }

    /** The source link. */
    public void sourceUrl(ArticleId article, Change<@Nullable String> change) {
        throw new UnsupportedOperationException();
    }

    /** The date of publication. */
    public void published(ArticleId article, Change<@Nullable String> change) {
        throw new UnsupportedOperationException();
    }

    /** The language; sentences are cut anew, the word count of a version stays. */
    public void language(ArticleId article, Change<String> change) {
        throw new UnsupportedOperationException();
    }

    /** The deadline. */
    public void deadline(ArticleId article, Change<@Nullable Instant> change) {
        throw new UnsupportedOperationException();
    }

    /** How many reviews a verdict needs: 0, 1 or 2. */
    public void reviewsAsked(ArticleId article, Change<Integer> change) {
        throw new UnsupportedOperationException();
    }
}

package org.tickmark.article.internal;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tickmark.history.Recorded;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Right;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotFound;

/** One field saved: rights, the value checked, the row locked, compared, written, recorded. The same for every field. */
@Component
public class ArticleSave {

    private final Access access;
    private final ArticleRepository articles;
    private final ApplicationEventPublisher events;

    ArticleSave(Access access, ArticleRepository articles, ApplicationEventPublisher events) {
        this.access = access;
        this.articles = articles;
        this.events = events;
    }

    /** Saves a field of the article's own row. */
    public <T extends @Nullable Object> void field(
            ArticleId id,
            String field,
            Change<T> typed,
            UnaryOperator<T> checked,
            Function<Article, T> get,
            BiConsumer<Article, T> set) {
        Article article = lock(id);
        Change<T> change = new Change<>(typed.from(), checked.apply(typed.to()));
        T now = get.apply(article);
        if (change.wanted(field, now)) {
            set.accept(article, change.to());
            articles.saveAndFlush(article);
            record(id, field, shown(now), shown(change.to()));
        }
    }

    /** Locks the article's row, for what is saved beside it (its team). */
    public Article lock(ArticleId id) {
        access.require(id, Right.LEAD);
        return articles.lock(id.value()).orElseThrow(() -> new NotFound("refusal.no-such-article"));
    }

    /** Records a change. */
    public void record(ArticleId id, String field, @Nullable String from, @Nullable String to) {
        events.publishEvent(new Recorded(id.stream(), "ARTICLE_EDITED", "article", from, to).with("field", field));
    }

    private static @Nullable String shown(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

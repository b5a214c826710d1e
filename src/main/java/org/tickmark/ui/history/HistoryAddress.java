package org.tickmark.ui.history;

import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tickmark.identity.ArticleId;
import org.tickmark.search.HistoryFilter;

/**
 * Which rows are shown, as the address says it: {@code /history?article=…&claim=38&who=checker}.
 *
 * @param article only those of this article
 * @param claim only those about this claim of the article
 * @param who only those by this key
 * @param what only this act
 * @param when only those of so many days until now
 */
record HistoryAddress(
        Optional<ArticleId> article,
        Optional<Integer> claim,
        Optional<String> who,
        Optional<String> what,
        Optional<String> when) {

    /** What can be chosen for {@link #when}. */
    static final List<String> DAYS = List.of("1", "7", "30");

    static final HistoryAddress EVERYTHING = new HistoryAddress(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Reads an address; what it says wrongly is as if it did not say it. */
    static HistoryAddress of(QueryParameters query) {
        return new HistoryAddress(
                query.getSingleParameter("article").flatMap(ArticleId::parse),
                query.getSingleParameter("claim")
                        .filter(text -> text.matches("[0-9]{1,9}"))
                        .map(Integer::parseInt),
                query.getSingleParameter("who"),
                query.getSingleParameter("what"),
                query.getSingleParameter("when").filter(DAYS::contains));
    }

    HistoryAddress withWho(Optional<String> key) {
        return new HistoryAddress(article, claim, key, what, when);
    }

    HistoryAddress withWhat(Optional<String> action) {
        return new HistoryAddress(article, claim, who, action, when);
    }

    HistoryAddress withWhen(Optional<String> days) {
        return new HistoryAddress(article, claim, who, what, days);
    }

    /** All rows of the same article. */
    HistoryAddress ofArticle() {
        return new HistoryAddress(article, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    HistoryFilter filter(Instant now) {
        return new HistoryFilter(
                article, claim, who, what, when.map(days -> now.minus(Duration.ofDays(Integer.parseInt(days)))));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        article.ifPresent(id -> query.put("article", id.toString()));
        claim.ifPresent(number -> query.put("claim", Integer.toString(number)));
        who.ifPresent(key -> query.put("who", key));
        what.ifPresent(action -> query.put("what", action));
        when.ifPresent(days -> query.put("when", days));
        return QueryParameters.simple(query);
    }
}

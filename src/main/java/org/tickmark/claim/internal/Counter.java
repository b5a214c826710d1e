package org.tickmark.claim.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.identity.ArticleId;

/**
 * The article's counter of claim numbers. Its row is also the gate for whatever changes where claims stand, so that
 * two people cannot put a claim on the same words at once. It is always locked before any claim.
 */
@Component
public class Counter {

    private final JdbcClient jdbc;

    Counter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the gate until the transaction ends; answers the last number given. */
    public int lock(ArticleId article) {
        return read(article, "select last_number from claim_counter where article_id = :article for update")
                .orElseGet(() -> {
                    open(article, 0);
                    return read(article, "select last_number from claim_counter where article_id = :article for update")
                            .orElseThrow();
                });
    }

    /** Says which number was given last; the gate is locked. */
    public void last(ArticleId article, int number) {
        jdbc.sql("update claim_counter set last_number = :number where article_id = :article")
                .param("number", number)
                .param("article", article.value())
                .update();
    }

    /** Makes the counter of an article that has none. */
    public void open(ArticleId article, int last) {
        jdbc.sql("insert into claim_counter (article_id, last_number) values (:article, :last) on conflict do nothing")
                .param("article", article.value())
                .param("last", last)
                .update();
    }

    private Optional<Integer> read(ArticleId article, String sql) {
        return jdbc.sql(sql)
                .param("article", article.value())
                .query((row, index) -> row.getInt(1))
                .optional();
    }
}

package org.tickmark.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Priority;
import org.tickmark.claim.Status;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PersonKey;

/** Lists of claims, only in articles open to the one who asks. */
@Service
@MayCall
@Transactional(readOnly = true)
public class ClaimLists {

    /** Columns of a claim row; the query names the claim {@code c}. */
    static final String COLUMNS = """
            c.article_id, c.number, c.statement, c.status, c.kind, c.topic, c.priority, c.checker, s.verdict,
            (select count(*) from evidence e where e.claim_id = c.id and e.removed_at is null) as evidence,
            (select count(*) from task_claim tc join task t on t.id = tc.task_id
              where tc.claim_id = c.id and t.state in ('OPEN', 'IN_PROGRESS', 'WAITING')) as open_tasks,
            (select min(n.start_offset) from anchor n where n.claim_id = c.id and n.current_mark = 1
              and n.version_id = (select v.id from article_version v where v.article_id = c.article_id
                and v.number = (select max(w.number) from article_version w where w.article_id = c.article_id)))
              as start_offset
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    ClaimLists(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Claims of an article that the filter lets through, in the order of the text; those without a place last. */
    public List<ClaimRow> of(ArticleId article, ClaimFilter filter) {
        return jdbc
                .sql("select " + COLUMNS
                        + " from claim c left join assessment s on s.claim_id = c.id where c.article_id = :article and "
                        + Access.visible("c.article_id") + " order by start_offset, c.number")
                .param("article", article.value())
                .param("person", current.require().key().value())
                .query((row, index) -> claim(row))
                .list()
                .stream()
                .filter(filter::lets)
                .toList();
    }

    /** Claims of all articles whose statement holds the text, or that have that number; at most {@code limit}. */
    public List<ClaimRow> find(String text, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        int number = wanted.matches("#?[0-9]{1,6}") ? Integer.parseInt(wanted.replace("#", "")) : -1;
        String like = "%" + wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.sql("select " + COLUMNS
                        + " from claim c left join assessment s on s.claim_id = c.id"
                        + " where (c.number = :number or lower(c.statement) like :like escape '\\') and "
                        + Access.visible("c.article_id")
                        + " order by case when c.number = :number then 0 else 1 end, c.created_at desc, c.number"
                        + " limit :limit")
                .param("number", number)
                .param("like", like)
                .param("person", current.require().key().value())
                .param("limit", limit)
                .query((row, index) -> claim(row))
                .list();
    }

    static ClaimRow claim(ResultSet row) throws SQLException {
        int start = row.getInt("start_offset");
        boolean nowhere = row.wasNull();
        return new ClaimRow(
                new ClaimRef(new ArticleId(row.getObject("article_id", UUID.class)), row.getInt("number")),
                row.getString("statement"),
                Status.valueOf(row.getString("status")),
                row.getString("kind"),
                Optional.ofNullable(row.getString("topic")).orElse(""),
                Priority.valueOf(row.getString("priority")),
                Optional.ofNullable(row.getString("checker")).map(PersonKey::new),
                Optional.ofNullable(row.getString("verdict")).orElse(""),
                row.getInt("evidence"),
                row.getInt("open_tasks"),
                nowhere ? Integer.MAX_VALUE : start);
    }
}

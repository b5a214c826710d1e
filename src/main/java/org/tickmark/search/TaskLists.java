package org.tickmark.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Status;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PersonKey;
import org.tickmark.task.TaskId;
import org.tickmark.task.TaskState;

/** Lists of tasks, only in articles open to the one who asks; nearest last day first. */
@Service
@MayCall
@Transactional(readOnly = true)
public class TaskLists {

    private static final String SELECT = """
            select t.id, t.article_id, a.title as article_title, t.title, t.kind, t.state, t.assignee, t.due,
              case when t.assignee = :person or t.created_by = :person or exists (select 1 from task_helper h
                where h.task_id = t.id and h.person_key = :person) then true else false end as involved,
              (select count(*) from task_item i where i.task_id = t.id) as items,
              (select count(*) from task_item i where i.task_id = t.id and i.done) as items_done
            from task t join article a on a.id = t.article_id
            where %s
            """.formatted(Access.visible("t.article_id"));
    private static final String MINE = """
            and (t.assignee = :person
              or exists (select 1 from task_helper h where h.task_id = t.id and h.person_key = :person))
            """;
    private static final String ORDER = " order by t.due, t.created_at, t.id";

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    TaskLists(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** All tasks. */
    public List<TaskCard> all() {
        return list(SELECT + ORDER, new UUID(0, 0), 0);
    }

    /** Tasks that the person does or helps with. */
    public List<TaskCard> mine() {
        return list(SELECT + MINE + ORDER, new UUID(0, 0), 0);
    }

    /** Tasks that the person does or helps with and that are still to do. */
    public List<TaskCard> mineToDo() {
        return mine().stream().filter(card -> card.state().isToDo()).toList();
    }

    /** Tasks still to do that nobody has: what a checker can take. */
    public List<TaskCard> toTake() {
        return list(
                SELECT + " and t.assignee is null and t.state in ('OPEN', 'IN_PROGRESS', 'WAITING') " + ORDER,
                new UUID(0, 0),
                0);
    }

    /** How many are still to do. */
    public int countToDo(boolean mine) {
        return jdbc.sql("select count(*) from task t where t.state in ('OPEN', 'IN_PROGRESS', 'WAITING') and "
                        + Access.visible("t.article_id") + (mine ? MINE : ""))
                .param("person", current.require().key().value())
                .query(Integer.class)
                .single();
    }

    /** Tasks of one claim. */
    public List<TaskCard> of(ClaimRef claim) {
        return list(SELECT + """
                        and t.article_id = :article and exists (select 1 from task_claim tc
                          join claim c on c.id = tc.claim_id where tc.task_id = t.id and c.number = :number)
                        """ + ORDER, claim.article().value(), claim.number());
    }

    /** Title of an article; empty when it is not open to the one who asks. */
    public String articleTitle(ArticleId article) {
        return jdbc.sql("select a.title from article a where a.id = :article and " + Access.visible("a.id"))
                .param("article", article.value())
                .param("person", current.require().key().value())
                .query((row, index) -> row.getString(1))
                .optional()
                .orElse("");
    }

    private List<TaskCard> list(String sql, UUID article, int number) {
        List<TaskCard> bare = jdbc.sql(sql)
                .param("person", current.require().key().value())
                .param("article", article)
                .param("number", number)
                .query((row, index) -> card(row))
                .list();
        Map<UUID, List<TaskCard.ClaimMark>> claims =
                claims(bare.stream().map(card -> card.id().value()).toList());
        return bare.stream()
                .map(card -> with(card, claims.getOrDefault(card.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<TaskCard.ClaimMark>> claims(List<UUID> tasks) {
        Map<UUID, List<TaskCard.ClaimMark>> found = new HashMap<>();
        if (!tasks.isEmpty()) {
            jdbc.sql("""
                            select tc.task_id, c.number, c.status from task_claim tc join claim c on c.id = tc.claim_id
                            where tc.task_id in (:tasks) order by tc.task_id, tc.position
                            """).param("tasks", tasks).query(row -> {
                found.computeIfAbsent(row.getObject("task_id", UUID.class), id -> new ArrayList<>())
                        .add(new TaskCard.ClaimMark(row.getInt("number"), Status.valueOf(row.getString("status"))));
            });
        }
        return found;
    }

    private static TaskCard card(ResultSet row) throws SQLException {
        return new TaskCard(
                new TaskId(row.getObject("id", UUID.class)),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getString("article_title"),
                row.getString("title"),
                row.getString("kind"),
                TaskState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("assignee")).map(PersonKey::new),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getInt("items_done"),
                row.getInt("items"),
                row.getBoolean("involved"),
                List.of());
    }

    private static TaskCard with(TaskCard card, List<TaskCard.ClaimMark> claims) {
        return new TaskCard(
                card.id(),
                card.article(),
                card.articleTitle(),
                card.title(),
                card.kind(),
                card.state(),
                card.assignee(),
                card.due(),
                card.itemsDone(),
                card.items(),
                card.involved(),
                claims);
    }
}

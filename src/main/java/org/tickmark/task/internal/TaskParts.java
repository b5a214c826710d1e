package org.tickmark.task.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.storage.NewId;
import org.tickmark.task.TaskSheet;

/** What belongs to a task: claims, helpers, checklist. */
@Repository
public class TaskParts {

    private final JdbcClient jdbc;
    private final ClaimIds ids;

    TaskParts(JdbcClient jdbc, ClaimIds ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Numbers of its claims, in order. */
    public List<Integer> claims(UUID task) {
        return jdbc
                .sql("select claim_id from task_claim where task_id = :task order by position")
                .param("task", task)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .flatMap(id -> ids.find(id).stream())
                .map(ClaimRef::number)
                .toList();
    }

    /** Those of the numbers that the article has no claim for. */
    public List<Integer> unknown(UUID article, Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Set<Integer> known = byNumber(article).keySet();
        return numbers.stream().filter(number -> !known.contains(number)).toList();
    }

    /** Sets its claims, in that order. */
    public void claims(UUID task, UUID article, List<Integer> numbers) {
        jdbc.sql("delete from task_claim where task_id = :task")
                .param("task", task)
                .update();
        Map<Integer, UUID> known = byNumber(article);
        int position = 0;
        for (int number : numbers) {
            jdbc.sql("insert into task_claim (task_id, claim_id, position) values (:task, :claim, :position)")
                    .param("task", task)
                    .param("claim", known.get(number))
                    .param("position", position++)
                    .update();
        }
    }

    private Map<Integer, UUID> byNumber(UUID article) {
        return ids.of(new ArticleId(article)).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getValue().number(), Map.Entry::getKey));
    }

    /** Who helps, by key. */
    public List<PersonKey> helpers(UUID task) {
        return jdbc.sql("select person_key from task_helper where task_id = :task order by 1")
                .param("task", task)
                .query((row, index) -> new PersonKey(row.getString(1)))
                .list();
    }

    /** Sets who helps. */
    public void helpers(UUID task, Set<PersonKey> people) {
        jdbc.sql("delete from task_helper where task_id = :task")
                .param("task", task)
                .update();
        people.forEach(person -> jdbc.sql("insert into task_helper (task_id, person_key) values (:task, :person)")
                .param("task", task)
                .param("person", person.value())
                .update());
    }

    /** Its checklist, in order. */
    public List<TaskSheet.Item> items(UUID task) {
        return jdbc.sql("select id, body, done from task_item where task_id = :task order by position, id")
                .param("task", task)
                .query((row, index) ->
                        new TaskSheet.Item(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)))
                .list();
    }

    /** Adds a point at the end of the checklist. */
    public UUID addItem(UUID task, String text) {
        UUID id = NewId.next();
        jdbc.sql("""
                        insert into task_item (id, task_id, position, body, done)
                        select :id, :task, coalesce(max(position) + 1, 0), :body, false
                        from task_item where task_id = :task
                        """).param("id", id).param("task", task).param("body", text).update();
        return id;
    }

    /** Takes a point off the checklist. */
    public void removeItem(UUID item) {
        jdbc.sql("delete from task_item where id = :item").param("item", item).update();
    }

    /** The task and text of a point. */
    public Optional<ItemOf> item(UUID item) {
        return jdbc.sql("select task_id, body, done from task_item where id = :item")
                .param("item", item)
                .query((row, index) -> new ItemOf(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)))
                .optional();
    }

    /** Ticks a point off, or takes the tick away. */
    public void tick(UUID item, boolean done, String by, Instant at) {
        @Nullable String who = done ? by : null;
        jdbc.sql("update task_item set done = :done, done_by = :by, done_at = :at where id = :item")
                .param("done", done)
                .param("by", who)
                .param("at", done ? at.atOffset(ZoneOffset.UTC) : null)
                .param("item", item)
                .update();
    }

    /**
     * A point and whose it is.
     *
     * @param task the task
     * @param text what is to be done
     * @param done whether it is
     */
    public record ItemOf(UUID task, String text, boolean done) {}
}

package org.tickmark.task;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.task.internal.TaskEntity;
import org.tickmark.task.internal.TaskParts;
import org.tickmark.task.internal.TaskRepository;

/** The tasks' part of a case archive. */
@Service
public class TaskArchive {

    private final TaskRepository tasks;
    private final TaskParts parts;
    private final Access access;
    private final JdbcClient jdbc;

    TaskArchive(TaskRepository tasks, TaskParts parts, Access access, JdbcClient jdbc) {
        this.tasks = tasks;
        this.parts = parts;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** All tasks of an article, oldest first. */
    @MayCall
    @Transactional(readOnly = true)
    public List<TaskRecord> read(ArticleId article) {
        access.require(article, Right.SEE);
        return tasks.findByArticleIdOrderByCreatedAtAscIdAsc(article.value()).stream()
                .map(this::record)
                .toList();
    }

    /**
     * Puts tasks back as they were; the article, its claims and the people are there already.
     *
     * @throws BadInput when a record names a claim that the article does not have
     */
    @MayCall({Role.EDITOR, Role.ADMIN})
    @Transactional
    public void restore(ArticleId article, List<TaskRecord> records) {
        for (TaskRecord each : records) {
            List<Integer> unknown = parts.unknown(article.value(), each.claims());
            if (!unknown.isEmpty()) {
                throw new BadInput("tasks", "refusal.task.no-such-claim", unknown.getFirst());
            }
            TaskEntity task = new TaskEntity(each.id(), article.value(), each.createdBy(), each.createdAt());
            task.title(each.title());
            task.description(each.description());
            task.kind(each.kind());
            task.state(each.state(), Optional.ofNullable(each.droppedWhy()).orElse(""));
            task.assignee(Optional.ofNullable(each.assignee()).map(PersonKey::new));
            task.due(Optional.ofNullable(each.due()));
            tasks.saveAndFlush(task);
            parts.claims(each.id(), article.value(), each.claims());
            parts.helpers(each.id(), each.helpers().stream().map(PersonKey::new).collect(Collectors.toSet()));
            int position = 0;
            for (TaskRecord.Item item : each.checklist()) {
                insert(each.id(), position++, item);
            }
        }
    }

    private TaskRecord record(TaskEntity task) {
        return new TaskRecord(
                task.id(),
                task.title(),
                task.description(),
                task.kind(),
                task.state(),
                task.droppedWhy().isEmpty() ? null : task.droppedWhy(),
                task.assignee().map(PersonKey::value).orElse(null),
                parts.helpers(task.id()).stream().map(PersonKey::value).toList(),
                task.due().orElse(null),
                parts.claims(task.id()),
                items(task.id()),
                task.createdBy(),
                task.createdAt());
    }

    private List<TaskRecord.Item> items(UUID task) {
        return jdbc.sql("""
                        select id, body, done, done_by, done_at from task_item
                        where task_id = :task order by position, id
                        """)
                .param("task", task)
                .query((row, index) -> new TaskRecord.Item(
                        row.getObject("id", UUID.class),
                        row.getString("body"),
                        row.getBoolean("done"),
                        row.getString("done_by"),
                        instant(row.getObject("done_at", OffsetDateTime.class))))
                .list();
    }

    private void insert(UUID task, int position, TaskRecord.Item item) {
        Instant doneAt = item.doneAt();
        jdbc.sql("""
                        insert into task_item (id, task_id, position, body, done, done_by, done_at)
                        values (:id, :task, :position, :body, :done, :doneBy, :doneAt)
                        """)
                .param("id", item.id())
                .param("task", task)
                .param("position", position)
                .param("body", item.text())
                .param("done", item.done())
                .param("doneBy", item.doneBy())
                .param("doneAt", doneAt == null ? null : doneAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

package org.tickmark.task.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.PersonKey;
import org.tickmark.task.TaskState;

/** A task's own row. */
@Entity
@Table(name = "task")
public class TaskEntity {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "article_id", nullable = false, updatable = false)
    private UUID articleId = new UUID(0, 0);

    private String title = "";
    private @Nullable String description;
    private String kind = "";
    private @Nullable String assignee;
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.OPEN;

    @Column(name = "dropped_why")
    private @Nullable String droppedWhy;

    @Column(name = "created_by", updatable = false)
    private String createdBy = "";

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @Version
    @Column(name = "lock_version")
    private @Nullable Integer lockVersion;

    protected TaskEntity() {}

    public TaskEntity(UUID id, UUID articleId, String createdBy, Instant createdAt) {
        this.id = id;
        this.articleId = articleId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public UUID articleId() {
        return articleId;
    }

    public String title() {
        return title;
    }

    public void title(String title) {
        this.title = title;
    }

    public String description() {
        return description == null ? "" : description;
    }

    public void description(String description) {
        this.description = description.isEmpty() ? null : description;
    }

    public String kind() {
        return kind;
    }

    public void kind(String kind) {
        this.kind = kind;
    }

    public Optional<PersonKey> assignee() {
        return Optional.ofNullable(assignee).map(PersonKey::new);
    }

    public void assignee(Optional<PersonKey> assignee) {
        this.assignee = assignee.map(PersonKey::value).orElse(null);
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public void due(Optional<LocalDate> due) {
        this.due = due.orElse(null);
    }

    public TaskState state() {
        return state;
    }

    /** Moves it; the reason is kept only with DROPPED. */
    public void state(TaskState state, String droppedWhy) {
        this.state = state;
        this.droppedWhy = state == TaskState.DROPPED ? droppedWhy : null;
    }

    public String droppedWhy() {
        return droppedWhy == null ? "" : droppedWhy;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

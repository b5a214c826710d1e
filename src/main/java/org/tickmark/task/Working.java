package org.tickmark.task;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.history.Recorded;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Person;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.StaleSave;
import org.tickmark.task.internal.TaskEntity;
import org.tickmark.task.internal.TaskInput;
import org.tickmark.task.internal.TaskParts;
import org.tickmark.task.internal.TaskRepository;

/** Doing tasks: the assignee, who helps, who made it, and an Editor move it and tick its points off. */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class Working {

    private final TaskRepository tasks;
    private final TaskParts parts;
    private final TaskInput input;
    private final Access access;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Working(
            TaskRepository tasks,
            TaskParts parts,
            TaskInput input,
            Access access,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.parts = parts;
        this.input = input;
        this.access = access;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Takes an open task that nobody has; one of two who take it at once gets it. */
    public void take(TaskId id) {
        TaskEntity task = lock(id);
        Person person = current.require();
        if (task.assignee().filter(person.key()::equals).isPresent()) {
            return;
        }
        if (task.assignee().isPresent() || !task.state().isToDo()) {
            throw new NotAllowed("refusal.task.taken", List.of());
        }
        task.assignee(Optional.of(person.key()));
        record(task, "TASK_TAKEN", null, person.key().value());
    }

    /** Moves a task to another column; {@code from} is where the mover saw it. DROPPED goes by {@link #drop}. */
    public void move(TaskId id, TaskState from, TaskState to) {
        if (to == TaskState.DROPPED) {
            throw new BadInput("why", "refusal.task.why-missing");
        }
        moveTo(id, from, to, "");
    }

    /** Gives a task up, with a reason of 1 to 400 characters. */
    public void drop(TaskId id, TaskState from, String why) {
        String reason = why.strip();
        if (reason.isEmpty()) {
            throw new BadInput("why", "refusal.task.why-missing");
        }
        if (reason.length() > 400) {
            throw new BadInput("why", "refusal.task.too-long", 400);
        }
        moveTo(id, from, TaskState.DROPPED, reason);
    }

    /** Adds a point to the checklist. */
    public UUID addItem(TaskId id, String text) {
        TaskEntity task = lock(id);
        requireInvolved(task);
        String body = input.item(text);
        record(task, "TASK_ITEM_ADDED", null, body);
        return parts.addItem(id.value(), body);
    }

    /** Ticks a point off, or takes the tick away. */
    public void tick(UUID item, boolean done) {
        TaskEntity task = lock(new TaskId(point(item).task()));
        requireInvolved(task);
        // Read again below the lock: of two who tick it at once, one does.
        TaskParts.ItemOf point = point(item);
        if (point.done() == done) {
            return;
        }
        parts.tick(item, done, current.require().key().value(), clock.instant());
        record(task, done ? "TASK_ITEM_TICKED" : "TASK_ITEM_UNTICKED", null, point.text());
    }

    /** Takes a point off the checklist. */
    public void removeItem(UUID item) {
        TaskEntity task = lock(new TaskId(point(item).task()));
        requireInvolved(task);
        TaskParts.ItemOf point = point(item);
        parts.removeItem(item);
        record(task, "TASK_ITEM_REMOVED", point.text(), null);
    }

    private TaskParts.ItemOf point(UUID item) {
        return parts.item(item).orElseThrow(() -> new NotFound("refusal.no-such-task"));
    }

    private void moveTo(TaskId id, TaskState from, TaskState to, String why) {
        TaskEntity task = lock(id);
        requireInvolved(task);
        if (task.state() == to) {
            return;
        }
        if (task.state() != from) {
            throw new StaleSave("state", from.name(), to.name(), task.state().name());
        }
        task.state(to, why);
        events.publishEvent(row(task, "TASK_MOVED", from.name(), to.name()).with("why", why.isEmpty() ? null : why));
    }

    private TaskEntity lock(TaskId id) {
        TaskEntity task = tasks.lock(id.value()).orElseThrow(() -> new NotFound("refusal.no-such-task"));
        access.require(new ArticleId(task.articleId()), Right.CHECK);
        return task;
    }

    private void requireInvolved(TaskEntity task) {
        Person person = current.require();
        boolean involved = task.assignee().filter(person.key()::equals).isPresent()
                || task.createdBy().equals(person.key().value())
                || parts.helpers(task.id()).contains(person.key());
        if (!involved && person.role() != Role.EDITOR) {
            throw new NotYours("refusal.task.not-yours");
        }
    }

    private void record(TaskEntity task, String action, @Nullable String from, @Nullable String to) {
        events.publishEvent(row(task, action, from, to));
    }

    private static Recorded row(TaskEntity task, String action, @Nullable String from, @Nullable String to) {
        return new Recorded(
                new ArticleId(task.articleId()).stream(), action, new TaskId(task.id()).subject(), from, to);
    }
}

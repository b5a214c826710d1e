package org.tickmark.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.storage.NewId;
import org.tickmark.task.internal.TaskEntity;
import org.tickmark.task.internal.TaskInput;
import org.tickmark.task.internal.TaskParts;
import org.tickmark.task.internal.TaskRepository;

/**
 * Making tasks and giving them to people. Who checks may make a task for nobody or for themselves; giving it to another
 * is the Editor's.
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class HandingOut {

    private final TaskRepository tasks;
    private final TaskParts parts;
    private final TaskInput input;
    private final Access access;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandingOut(
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

    /** Makes a task, OPEN. */
    public TaskId handOut(NewTask task) {
        access.require(task.article(), Right.CHECK);
        requireMayGive(task.assignee());
        input.check(task);
        TaskEntity made = new TaskEntity(
                NewId.next(), task.article().value(), current.require().key().value(), clock.instant());
        made.title(task.title().strip());
        made.description(task.description().strip());
        made.kind(task.kind());
        made.assignee(task.assignee());
        made.due(task.due());
        // Flushed: what follows goes by plain SQL and refers to it.
        TaskEntity saved = tasks.saveAndFlush(made);
        parts.claims(saved.id(), saved.articleId(), task.claims());
        parts.helpers(saved.id(), task.helpers());
        task.checklist().forEach(each -> parts.addItem(saved.id(), each.strip()));
        events.publishEvent(new Recorded(task.article().stream(), "TASK_MADE", subject(saved), null, saved.title())
                .with("kind", saved.kind())
                .with("claims", task.claims().stream().map(n -> "#" + n).collect(Collectors.joining(" ")))
                .with("assignee", shown(task.assignee().orElse(null)))
                .with("due", shown(task.due().orElse(null))));
        return new TaskId(saved.id());
    }

    /** Gives it to somebody else, or to nobody. Taking an open task is {@link Working#take}. */
    public void assign(TaskId id, Change<@Nullable PersonKey> change) {
        TaskEntity task = lock(id);
        Optional<PersonKey> to = Optional.ofNullable(change.to());
        requireMayGive(to);
        if (task.assignee().isPresent()) {
            requireOwnOrEditor(task);
        }
        input.people(new ArticleId(task.articleId()), to, Set.of());
        PersonKey now = task.assignee().orElse(null);
        if (change.wanted("assignee", now)) {
            task.assignee(to);
            record(task, "TASK_ASSIGNED", now, change.to());
        }
    }

    /** Says who helps. */
    public void helpers(TaskId id, Change<Set<PersonKey>> change) {
        TaskEntity task = lock(id);
        requireOwnOrEditor(task);
        input.people(new ArticleId(task.articleId()), Optional.empty(), change.to());
        Set<PersonKey> now = Set.copyOf(parts.helpers(id.value()));
        if (change.wanted("helpers", now)) {
            parts.helpers(id.value(), change.to());
            record(task, "TASK_HELPERS_CHANGED", text(now), text(change.to()));
        }
    }

    /** Changes the title. */
    public void title(TaskId id, Change<String> change) {
        TaskEntity task = lock(id);
        requireOwnOrEditor(task);
        String title = input.title(change.to());
        String now = task.title();
        if (new Change<>(change.from(), title).wanted("title", now)) {
            task.title(title);
            record(task, "TASK_TITLE_CHANGED", now, title);
        }
    }

    /** Changes the description. */
    public void description(TaskId id, Change<String> change) {
        TaskEntity task = lock(id);
        requireOwnOrEditor(task);
        String description = input.description(change.to());
        String now = task.description();
        if (new Change<>(change.from(), description).wanted("description", now)) {
            task.description(description);
            record(task, "TASK_DESCRIPTION_CHANGED", now, description);
        }
    }

    /** Changes the kind. */
    public void kind(TaskId id, Change<String> change) {
        TaskEntity task = lock(id);
        requireOwnOrEditor(task);
        String kind = input.kind(change.to());
        String now = task.kind();
        if (change.wanted("kind", now)) {
            task.kind(kind);
            record(task, "TASK_KIND_CHANGED", now, kind);
        }
    }

    /** Changes the last day. */
    public void due(TaskId id, Change<@Nullable LocalDate> change) {
        TaskEntity task = lock(id);
        requireOwnOrEditor(task);
        Optional<LocalDate> to = Optional.ofNullable(change.to()).map(TaskInput::due);
        LocalDate now = task.due().orElse(null);
        if (change.wanted("due", now)) {
            task.due(to);
            record(task, "TASK_DUE_CHANGED", now, change.to());
        }
    }

    private void record(TaskEntity task, String action, @Nullable Object from, @Nullable Object to) {
        events.publishEvent(
                new Recorded(new ArticleId(task.articleId()).stream(), action, subject(task), shown(from), shown(to)));
    }

    private TaskEntity lock(TaskId id) {
        TaskEntity task = tasks.lock(id.value()).orElseThrow(() -> new NotFound("refusal.no-such-task"));
        access.require(new ArticleId(task.articleId()), Right.CHECK);
        return task;
    }

    private void requireMayGive(Optional<PersonKey> assignee) {
        Person person = current.require();
        if (person.role() != Role.EDITOR
                && assignee.filter(key -> !key.equals(person.key())).isPresent()) {
            throw new NotYours("refusal.task.giving-is-the-editors");
        }
    }

    private void requireOwnOrEditor(TaskEntity task) {
        Person person = current.require();
        boolean own = task.assignee().filter(person.key()::equals).isPresent()
                || task.createdBy().equals(person.key().value());
        if (!own && person.role() != Role.EDITOR) {
            throw new NotYours("refusal.task.not-yours");
        }
    }

    private static String subject(TaskEntity task) {
        return new TaskId(task.id()).subject();
    }

    private static String text(Set<PersonKey> people) {
        return new TreeSet<>(people).stream().map(PersonKey::value).collect(Collectors.joining(", "));
    }

    private static @Nullable String shown(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? null : text;
    }
}

package org.tickmark.task.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tickmark.history.Recorded;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.OpenWork;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.task.TaskId;
import org.tickmark.task.TaskState;

/** Tasks as {@code identity} asks for them when somebody leaves. */
@Component
class OpenTasks implements OpenWork {

    private static final Set<TaskState> TO_DO =
            Set.of(TaskState.values()).stream().filter(TaskState::isToDo).collect(Collectors.toUnmodifiableSet());

    private final TaskRepository tasks;
    private final Access access;
    private final ApplicationEventPublisher events;

    OpenTasks(TaskRepository tasks, Access access, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.access = access;
        this.events = events;
    }

    @Override
    public List<Item> of(PersonKey person) {
        Predicate<UUID> open = openToMe();
        return tasks.findByAssigneeAndStateInOrderByDueAscCreatedAtAscIdAsc(person.value(), TO_DO).stream()
                .map(task -> open.test(task.articleId())
                        ? new Item(task.title(), "/tasks?who=all&task=" + task.id())
                        : new Item(null, null))
                .toList();
    }

    @Override
    public int handOver(PersonKey from, PersonKey to) {
        Predicate<UUID> open = openToMe().and(remembered(article -> access.sees(to, new ArticleId(article))));
        List<TaskEntity> handed = tasks.lockThoseOf(from.value(), TO_DO).stream()
                .filter(task -> open.test(task.articleId()))
                .toList();
        handed.forEach(task -> give(task, from, to));
        return handed.size();
    }

    private void give(TaskEntity task, PersonKey from, PersonKey to) {
        task.assignee(Optional.of(to));
        events.publishEvent(new Recorded(
                new ArticleId(task.articleId()).stream(),
                "TASK_ASSIGNED",
                new TaskId(task.id()).subject(),
                from.value(),
                to.value()));
    }

    private Predicate<UUID> openToMe() {
        return remembered(article -> access.may(new ArticleId(article), Right.SEE));
    }

    /** Many tasks, few articles: each is asked once. */
    private static Predicate<UUID> remembered(Predicate<UUID> ask) {
        Map<UUID, Boolean> known = new HashMap<>();
        return article -> known.computeIfAbsent(article, ask::test);
    }
}

package org.tickmark.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.BadInput;
import org.tickmark.search.TaskCard;
import org.tickmark.search.TaskLists;
import org.tickmark.task.HandingOut;
import org.tickmark.task.NewTask;
import org.tickmark.task.TaskSheet;
import org.tickmark.task.TaskState;
import org.tickmark.task.Tasks;

/** Tasks of all articles that the caller may see. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksResource {

    private final TaskLists lists;
    private final Tasks tasks;
    private final HandingOut handingOut;

    TasksResource(TaskLists lists, Tasks tasks, HandingOut handingOut) {
        this.lists = lists;
        this.tasks = tasks;
        this.handingOut = handingOut;
    }

    @GetMapping
    List<TaskJson> all(@RequestParam(name = "assignee", required = false) @Nullable String assignee) {
        return lists.all().stream()
                .map(TaskJson::of)
                .filter(task -> assignee == null || assignee.equals(task.assignee()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TaskJson handOut(@Fields({"title", "kind", "article", "claims", "assignee", "due"}) Body body) {
        NewTask task = new NewTask(
                Address.article(body.text("article")),
                body.text("title"),
                "",
                body.text("kind"),
                body.numbers("claims"),
                Optional.ofNullable(body.textOrNull("assignee")).map(TasksResource::person),
                Set.of(),
                Optional.ofNullable(body.textOrNull("due")).map(TasksResource::day),
                List.of());
        return TaskJson.of(tasks.sheet(handingOut.handOut(task)));
    }

    private static PersonKey person(String typed) {
        if (!PersonKey.wellFormed(typed)) {
            throw new BadInput("assignee", "api.no-such-person", typed);
        }
        return new PersonKey(typed);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new BadInput("due", "api.wants-date", "due");
        }
    }

    /** A task; {@code claims} are numbers of {@code article}, {@code due} is a day. */
    record TaskJson(
            String id,
            String article,
            String title,
            String kind,
            TaskState state,
            List<Integer> claims,
            @Nullable String assignee,
            @Nullable String due) {

        static TaskJson of(TaskCard card) {
            return new TaskJson(
                    card.id().toString(),
                    card.article().toString(),
                    card.title(),
                    card.kind(),
                    card.state(),
                    card.claims().stream().map(TaskCard.ClaimMark::number).toList(),
                    text(card.assignee()),
                    text(card.due()));
        }

        static TaskJson of(TaskSheet task) {
            return new TaskJson(
                    task.id().toString(),
                    task.article().toString(),
                    task.title(),
                    task.kind(),
                    task.state(),
                    task.claims(),
                    text(task.assignee()),
                    text(task.due()));
        }

        private static @Nullable String text(Optional<?> value) {
            return value.map(Object::toString).orElse(null);
        }
    }
}

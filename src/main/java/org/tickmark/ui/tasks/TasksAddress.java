package org.tickmark.ui.tasks;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tickmark.identity.ArticleId;
import org.tickmark.search.TaskCard;
import org.tickmark.task.TaskId;
import org.tickmark.task.TaskState;

/**
 * What the screen of tasks shows, as its address says it: a colleague who gets the address sees the same.
 *
 * @param list a list instead of the board
 * @param mine only tasks that the person does or helps with
 * @param article only those of this article
 * @param kind only those of this kind
 * @param assignee only those of this person, by key, or {@link #NOBODY}
 * @param due only those with such a last day
 * @param state the column shown where there is room for one only
 * @param task the task in the drawer
 */
record TasksAddress(
        boolean list,
        boolean mine,
        Optional<ArticleId> article,
        Optional<String> kind,
        Optional<String> assignee,
        Optional<When> due,
        TaskState state,
        Optional<TaskId> task) {

    static final String NOBODY = "nobody";

    /** Last days to look for. */
    enum When {
        LATE,
        TODAY,
        WEEK,
        NONE;

        boolean lets(Optional<LocalDate> due, LocalDate today) {
            return switch (this) {
                case LATE -> due.filter(day -> day.isBefore(today)).isPresent();
                case TODAY -> due.filter(today::equals).isPresent();
                case WEEK ->
                    due.filter(day -> !day.isBefore(today) && day.isBefore(today.plusDays(7)))
                            .isPresent();
                case NONE -> due.isEmpty();
            };
        }
    }

    /** Reads an address; what it does not say, or says wrongly, is as usual. @param usuallyMine for this person */
    static TasksAddress of(QueryParameters query, boolean usuallyMine) {
        return new TasksAddress(
                query.getSingleParameter("view").filter("list"::equals).isPresent(),
                query.getSingleParameter("who").map("mine"::equals).orElse(usuallyMine),
                query.getSingleParameter("article").flatMap(ArticleId::parse),
                query.getSingleParameter("kind"),
                query.getSingleParameter("assignee"),
                query.getSingleParameter("due").flatMap(text -> constant(When.values(), text)),
                query.getSingleParameter("state")
                        .flatMap(text -> constant(TaskState.values(), text))
                        .orElse(TaskState.OPEN),
                query.getSingleParameter("task").flatMap(TaskId::parse));
    }

    QueryParameters query() {
        Map<String, String> said = new LinkedHashMap<>();
        if (list) {
            said.put("view", "list");
        }
        said.put("who", mine ? "mine" : "all");
        article.ifPresent(id -> said.put("article", id.toString()));
        kind.ifPresent(code -> said.put("kind", code));
        assignee.ifPresent(key -> said.put("assignee", key));
        due.ifPresent(when -> said.put("due", lower(when)));
        if (state != TaskState.OPEN) {
            said.put("state", lower(state));
        }
        task.ifPresent(id -> said.put("task", id.toString()));
        return QueryParameters.simple(said);
    }

    /** As a link. */
    String href() {
        return "/tasks?" + query().getQueryString();
    }

    /** Whether the filters let it through. */
    boolean lets(TaskCard card, LocalDate today) {
        return article.filter(id -> !id.equals(card.article())).isEmpty()
                && kind.filter(code -> !code.equals(card.kind())).isEmpty()
                && assignee.filter(key -> !key.equals(
                                card.assignee().map(Object::toString).orElse(NOBODY)))
                        .isEmpty()
                && due.filter(when -> !when.lets(card.due(), today)).isEmpty();
    }

    boolean isFiltered() {
        return article.isPresent() || kind.isPresent() || assignee.isPresent() || due.isPresent();
    }

    TasksAddress withList(boolean other) {
        return new TasksAddress(other, mine, article, kind, assignee, due, state, task);
    }

    TasksAddress withMine(boolean other) {
        return new TasksAddress(list, other, article, kind, assignee, due, state, task);
    }

    TasksAddress withArticle(Optional<ArticleId> other) {
        return new TasksAddress(list, mine, other, kind, assignee, due, state, task);
    }

    TasksAddress withKind(Optional<String> other) {
        return new TasksAddress(list, mine, article, other, assignee, due, state, task);
    }

    TasksAddress withAssignee(Optional<String> other) {
        return new TasksAddress(list, mine, article, kind, other, due, state, task);
    }

    TasksAddress withDue(Optional<When> other) {
        return new TasksAddress(list, mine, article, kind, assignee, other, state, task);
    }

    TasksAddress withState(TaskState other) {
        return new TasksAddress(list, mine, article, kind, assignee, due, other, task);
    }

    TasksAddress withTask(Optional<TaskId> other) {
        return new TasksAddress(list, mine, article, kind, assignee, due, state, other);
    }

    TasksAddress withoutFilters() {
        return new TasksAddress(
                list, mine, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), state, task);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String text) {
        return Stream.of(all).filter(each -> lower(each).equals(text)).findFirst();
    }
}

package org.tickmark.ui.tasks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.search.TaskCard;
import org.tickmark.task.TaskState;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** How the tasks are shown and which of them; every choice is a new address. */
final class Toolbar extends Div {

    private final Choice<Boolean> view;
    private final Choice<Boolean> who;
    private final Choice<TaskState> state;
    private final FilterMenu<ArticleId> article;
    private final FilterMenu<String> kind;
    private final FilterMenu<String> assignee;
    private final FilterMenu<TasksAddress.When> due;
    private final NativeButton clear;
    private final List<String> kinds;
    private TasksAddress now;

    Toolbar(TasksAddress first, List<String> kinds, Consumer<TasksAddress> go) {
        this.now = first;
        this.kinds = kinds;
        addClassName("tm-toolbar");
        view = new Choice<Boolean>("tasks.view", list -> go.accept(now.withList(list)))
                .offer(false, Words.of("tasks.board"))
                .offer(true, Words.of("tasks.list"));
        who = new Choice<Boolean>("tasks.who", mine -> go.accept(now.withMine(mine)))
                .offer(true, Words.of("tasks.mine"))
                .offer(false, Words.of("tasks.all"));
        article = new FilterMenu<>("article", chosen -> go.accept(now.withArticle(chosen)));
        kind = new FilterMenu<>("kind", chosen -> go.accept(now.withKind(chosen)));
        assignee = new FilterMenu<>("assignee", chosen -> go.accept(now.withAssignee(chosen)));
        due = new FilterMenu<>("due", chosen -> go.accept(now.withDue(chosen)));
        clear = Parts.button(Words.of("tasks.filter.clear"), "quiet", "small");
        clear.addClickListener(click -> go.accept(now.withoutFilters()));
        state = new Choice<>("tasks.column", chosen -> go.accept(now.withState(chosen)));
        state.addClassName("board-switch");
        Board.COLUMNS.forEach(each -> state.offer(each, Words.of("task.state." + each)));
        add(view, who, article, kind, assignee, due, clear, state);
    }

    /** @param all the tasks before the filters; @param shown those that passed; @param people by key */
    void show(TasksAddress address, List<TaskCard> all, List<TaskCard> shown, Map<PersonKey, Person> people) {
        now = address;
        view.show(address.list());
        who.show(address.mine());
        article.show(
                distinct(all.stream().map(card -> new FilterMenu.Choice<>(card.article(), card.articleTitle()))),
                address.article());
        kind.show(
                kinds.stream()
                        .map(code -> new FilterMenu.Choice<>(code, Words.of("task.kind." + code)))
                        .toList(),
                address.kind());
        Stream<FilterMenu.Choice<String>> workers = distinct(all.stream()
                        .flatMap(card -> card.assignee().stream())
                        .flatMap(key -> Optional.ofNullable(people.get(key)).stream())
                        .map(person -> new FilterMenu.Choice<>(person.key().value(), person.name())))
                .stream();
        assignee.show(
                Stream.concat(
                                Stream.of(new FilterMenu.Choice<>(TasksAddress.NOBODY, Words.of("tasks.nobody"))),
                                workers)
                        .toList(),
                address.assignee());
        due.show(
                Stream.of(TasksAddress.When.values())
                        .map(when -> new FilterMenu.Choice<>(when, Words.of("tasks.due." + when)))
                        .toList(),
                address.due());
        clear.setVisible(address.isFiltered());
        state.setVisible(!address.list());
        state.show(Board.COLUMNS.contains(address.state()) ? address.state() : TaskState.OPEN);
        Board.COLUMNS.forEach(each -> state.words(
                each,
                Words.of(
                        "tasks.column.count",
                        Words.of("task.state." + each),
                        shown.stream().filter(card -> card.state() == each).count())));
    }

    private static <T> List<FilterMenu.Choice<T>> distinct(Stream<FilterMenu.Choice<T>> choices) {
        return choices.distinct()
                .sorted((one, two) -> one.words().compareToIgnoreCase(two.words()))
                .toList();
    }
}

package org.tickmark.ui.tasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.tickmark.identity.Person;
import org.tickmark.search.TaskCard;
import org.tickmark.task.TaskId;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ChecklistProgress;
import org.tickmark.ui.component.ClaimRefs;
import org.tickmark.ui.component.DayChip;
import org.tickmark.ui.component.KeyedRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** A task as a card on the board. */
final class Card extends Article implements KeyedRows.Row<Card.Shown> {

    private static final int CLAIMS = 4;

    /**
     * What a card shows.
     *
     * @param task the task
     * @param address where its title leads
     * @param today seen from this day
     * @param by who does it
     * @param movable whether the one who looks may move it
     * @param takeable whether they may take it
     */
    record Shown(
            TaskCard task, String address, LocalDate today, Optional<Person> by, boolean movable, boolean takeable) {}

    private final Span kind = new Span();
    private final Anchor title = new Anchor();
    private final Div claims = new Div();
    private final Div foot = new Div();
    private final DragSource<Card> drag = DragSource.create(this);
    private final Consumer<TaskId> take;

    Card(Consumer<TaskId> take) {
        this.take = take;
        addClassNames("tm-card", "link", "board-card");
        kind.addClassName("board-card-kind");
        title.addClassName("tm-cover");
        title.getElement().setAttribute("router-link", true).setAttribute("data-open", true);
        // Else the browser drags the link's address instead of the card.
        title.getElement().setAttribute("draggable", "false");
        H3 heading = new H3(title);
        heading.addClassName("board-card-title");
        claims.addClassName("board-card-claims");
        foot.addClassName("tm-card-foot");
        add(kind, heading, claims, foot);
        drag.setEffectAllowed(EffectAllowed.MOVE);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Shown shown) {
        TaskCard task = shown.task();
        String id = task.id().toString();
        getElement()
                .setAttribute("data-item", id)
                .setAttribute("data-task", id)
                .setAttribute("data-state", task.state().name());
        drag.setDraggable(shown.movable());
        drag.setDragData(task);
        kind.setText(Words.of("task.kind." + task.kind()));
        title.setText(task.title());
        title.setHref(shown.address());
        claims.removeAll();
        claims.add(new ClaimRefs(task.article(), task.claims(), CLAIMS));
        foot.removeAll();
        task.due()
                .ifPresent(day ->
                        foot.add(new DayChip(day, shown.today(), task.state().isToDo())));
        if (task.items() > 0) {
            foot.add(new ChecklistProgress(task.itemsDone(), task.items()));
        }
        shown.by().ifPresent(person -> {
            Span who = new Span(Parts.avatar(person), Parts.hidden(person.name()));
            who.addClassName("end");
            foot.add(who);
        });
        if (shown.takeable()) {
            foot.add(takeButton(task));
        }
    }

    private NativeButton takeButton(TaskCard task) {
        NativeButton button = new NativeButton("", click -> take.accept(task.id()));
        button.add(Parts.icon("plus"), new Span(Words.of("tasks.take")));
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-action", Action.TAKE_TASK.id())
                .setAttribute("aria-label", Words.of("tasks.take-this", task.title()));
        button.addClassNames("tm-link", "end", "board-card-take");
        return button;
    }
}

package org.tickmark.ui.tasks;

import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tickmark.search.TaskCard;
import org.tickmark.task.TaskId;
import org.tickmark.task.TaskState;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.KeyedRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.RovingList;
import org.tickmark.ui.component.Words;

/** Tasks by state, in columns; a card is moved by dragging, or by Shift and an arrow. */
final class Board extends Div {

    /** The columns; what is given up stands in the list only. */
    static final List<TaskState> COLUMNS =
            List.of(TaskState.OPEN, TaskState.IN_PROGRESS, TaskState.WAITING, TaskState.DONE);

    /** What the board asks for. */
    interface Asking {
        void move(TaskCard card, TaskState to);

        void take(TaskId id);

        void newTask();

        void act(Action action, String item);
    }

    private final RovingList list;
    private final Map<TaskState, Column> columns = new EnumMap<>(TaskState.class);

    Board(List<Action> keys, boolean letters, boolean mayMake, Asking asking) {
        addClassName("board");
        list = new RovingList(keys, letters);
        list.addClassName("board-columns");
        list.takeFocusFirst();
        list.onAction(asking::act);
        for (TaskState state : COLUMNS) {
            Column column = new Column(state, asking, mayMake && state == TaskState.OPEN);
            columns.put(state, column);
            list.add(column);
        }
        add(list);
    }

    void show(List<Card.Shown> cards, TaskState only, boolean fade) {
        list.getElement().setAttribute("data-only", COLUMNS.contains(only) ? only.name() : TaskState.OPEN.name());
        columns.forEach((state, column) -> column.show(
                cards.stream().filter(card -> card.task().state() == state).toList(), fade));
    }

    void focus(TaskId id) {
        list.focusItem(id.toString());
    }

    /** The neighbour of a column; empty at an end. */
    static Optional<TaskState> neighbour(TaskState state, int by) {
        int place = COLUMNS.indexOf(state) + by;
        return COLUMNS.contains(state) && place >= 0 && place < COLUMNS.size()
                ? Optional.of(COLUMNS.get(place))
                : Optional.empty();
    }

    private static final class Column extends Section {

        private final Span count = new Span();
        private final Span nothing = new Span(Words.of("tasks.column.empty"));
        private final KeyedRows<Card.Shown> cards;

        Column(TaskState state, Asking asking, boolean mayMake) {
            addClassName("board-column");
            H2 heading = new H2(Words.of("task.state." + state));
            heading.setId("column-" + state);
            count.addClassNames("tm-count", "plain");
            Div head = Parts.div("board-column-head", heading, count);
            if (mayMake) {
                head.add(plus(asking::newTask));
            }
            Consumer<TaskId> take = asking::take;
            cards = new KeyedRows<>(shown -> shown.task().id(), shown -> new Card(take));
            cards.addClassName("board-cards");
            nothing.addClassName("board-nothing");
            Div scroll = Parts.div("tm-scroll", cards, nothing);
            // Only the current card can be tabbed to, and it may stand in another column.
            scroll.getElement().setAttribute("tabindex", "0");
            add(head, scroll);
            getElement().setAttribute("data-column", state.name()).setAttribute("aria-labelledby", "column-" + state);
            DropTarget<Column> target = DropTarget.create(this);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> drop.getDragData()
                    .filter(TaskCard.class::isInstance)
                    .map(TaskCard.class::cast)
                    .filter(card -> card.state() != state)
                    .ifPresent(card -> asking.move(card, state)));
        }

        void show(List<Card.Shown> shown, boolean fade) {
            count.setText(Integer.toString(shown.size()));
            cards.show(shown, fade);
            nothing.setVisible(shown.isEmpty());
        }

        private static NativeButton plus(Runnable newTask) {
            NativeButton plus = new NativeButton("", click -> newTask.run());
            plus.add(Parts.icon("plus"));
            plus.addClassNames("tm-button", "quiet", "small", "icon");
            plus.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("data-action", Action.NEW_TASK.id())
                    .setAttribute("aria-label", Words.of(Action.NEW_TASK.nameKey()));
            return plus;
        }
    }
}

package org.tickmark.ui.tasks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tickmark.task.TaskState;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.KeyedRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.RovingList;
import org.tickmark.ui.component.TaskRow;
import org.tickmark.ui.component.Words;

/** All tasks below one another, by state; those given up too. */
final class TaskList extends Div {

    private final Map<TaskState, Part> parts = new EnumMap<>(TaskState.class);

    TaskList(List<Action> keys, boolean letters, BiConsumer<Action, String> act) {
        addClassNames("tm-scroll", "task-list");
        RovingList list = new RovingList(keys, letters);
        list.takeFocusFirst();
        list.onAction(act);
        for (TaskState state : TaskState.values()) {
            Part part = new Part(state);
            parts.put(state, part);
            list.add(part);
        }
        add(list);
    }

    void show(List<TaskRow.Shown> rows, boolean fade) {
        parts.forEach((state, part) -> part.show(
                rows.stream().filter(row -> row.card().state() == state).toList(), fade));
    }

    private static final class Part extends Section {

        private final Span count = new Span();
        private final KeyedRows<TaskRow.Shown> rows =
                new KeyedRows<>(shown -> shown.card().id(), shown -> new TaskRow());

        Part(TaskState state) {
            H2 heading = new H2(Words.of("task.state." + state));
            count.addClassNames("tm-count", "plain");
            rows.addClassName("tm-rows");
            add(Parts.div("tm-section-head", heading, count), rows);
        }

        void show(List<TaskRow.Shown> shown, boolean fade) {
            count.setText(Integer.toString(shown.size()));
            rows.show(shown, fade);
            getElement().setAttribute("hidden", shown.isEmpty());
        }
    }
}

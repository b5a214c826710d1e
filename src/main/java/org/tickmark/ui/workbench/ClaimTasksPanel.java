package org.tickmark.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.tickmark.search.TaskCard;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.TaskRow;
import org.tickmark.ui.component.Words;

/** The tasks of the chosen claim, and a new one for it. */
final class ClaimTasksPanel extends Div {

    private final Rooms rooms;
    private final Div rows = Parts.div("claim-tasks-rows");
    private List<TaskCard> drawn = List.of();

    ClaimTasksPanel(Rooms rooms, WorkbenchModel model, Runnable makeTask) {
        this.rooms = rooms;
        addClassName("claim-tasks");
        Div nothing = Parts.div("tm-empty", new Paragraph(Words.of("workbench.no-task")));
        ActionButton make = new ActionButton(Action.MAKE_TASK, makeTask);
        H2 heading = new H2();
        heading.addClassName("tm-hidden");
        add(heading, nothing, rows, make);
        Signal.effect(this, () -> {
            model.news();
            List<TaskCard> cards = model.chosen().map(rooms.taskLists()::of).orElse(List.of());
            heading.setText(model.chosen()
                    .map(claim -> Words.of("workbench.tasks-heading", claim.number()))
                    .orElse(Words.of("workbench.tab.TASKS")));
            nothing.setVisible(cards.isEmpty());
            make.setVisible(model.mayCheck() && model.chosen().isPresent());
            if (!cards.equals(drawn)) {
                drawn = cards;
                rows.removeAll();
                cards.forEach(card -> rows.add(row(card)));
            }
        });
    }

    private TaskRow row(TaskCard card) {
        TaskRow row = new TaskRow();
        row.show(new TaskRow.Shown(
                card,
                "/tasks?task=" + card.id(),
                rooms.clock().today(),
                card.assignee().flatMap(rooms.directory()::find)));
        return row;
    }
}

package org.tickmark.ui.workbench;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.tickmark.search.TaskCard;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** The tasks of the chosen claim, and a new one for it. */
final class ClaimTasksPanel extends Div {

    ClaimTasksPanel(Rooms rooms, WorkbenchModel model, Runnable makeTask) {
        addClassName("claim-tasks");
        Signal.effect(this, () -> {
            model.news();
            removeAll();
            List<TaskCard> cards = model.chosen().map(rooms.taskLists()::of).orElse(List.of());
            if (cards.isEmpty()) {
                add(Parts.div("tm-empty", new Paragraph(Words.of("workbench.no-task"))));
            }
            cards.forEach(card -> add(card(card, rooms)));
            if (model.mayCheck() && model.chosen().isPresent()) {
                add(new ActionButton(Action.MAKE_TASK, makeTask));
            }
        });
    }

    private static Div card(TaskCard card, Rooms rooms) {
        Anchor title = new Anchor("tasks?task=" + card.id(), card.title());
        title.addClassName("tm-row-title");
        Span meta = new Span();
        meta.addClassName("tm-meta");
        meta.add(new Span(Words.of("task.kind." + card.kind())), new Span(Words.of("task.state." + card.state())));
        card.assignee()
                .flatMap(key -> rooms.directory().find(key))
                .ifPresent(person -> meta.add(new Span(person.name())));
        card.due().ifPresent(day -> meta.add(new Span(day.toString())));
        Div box = Parts.div("tm-card", title, meta);
        box.getElement()
                .setAttribute("data-task", card.id().toString())
                .setAttribute("data-state", card.state().name());
        return box;
    }
}

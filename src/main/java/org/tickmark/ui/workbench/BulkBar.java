package org.tickmark.ui.workbench;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Supplier;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Priority;
import org.tickmark.identity.Person;
import org.tickmark.identity.Right;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** What can be done with many claims at once: checker, topic, priority, a task. There is no bulk edit of a status. */
final class BulkBar extends Div {

    private final Rooms rooms;
    private final WorkbenchModel model;
    private final Supplier<List<ClaimRef>> selected;
    private final Span many = new Span();

    BulkBar(Rooms rooms, WorkbenchModel model, Supplier<List<ClaimRef>> selected, Runnable makeTask) {
        this.rooms = rooms;
        this.model = model;
        this.selected = selected;
        addClassName("bulk-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of("workbench.bulk"));
        many.getElement().setAttribute("role", "status");
        add(many, checker(), topic(), priority(), new ActionButton(Action.MAKE_TASK, makeTask).small());
        setVisible(false);
    }

    void refresh() {
        int count = selected.get().size();
        many.setText(Words.of("workbench.selected", count));
        setVisible(count > 0);
    }

    private ComboBox<Person> checker() {
        ComboBox<Person> people = new ComboBox<>();
        people.setAriaLabel(Words.of("workbench.bulk.checker"));
        people.setPlaceholder(Words.of("field.checker"));
        people.setItems(rooms.directory().whoCan(Right.CHECK));
        people.setItemLabelGenerator(Person::name);
        people.addValueChangeListener(change -> {
            Person person = change.getValue();
            if (person != null && change.isFromClient()) {
                apply(() -> rooms.editing().setChecker(selected.get(), person.key()));
                people.clear();
            }
        });
        return people;
    }

    private ComboBox<String> topic() {
        ComboBox<String> topics = new ComboBox<>();
        topics.setAriaLabel(Words.of("workbench.bulk.topic"));
        topics.setPlaceholder(Words.of("field.topic"));
        topics.setAllowCustomValue(true);
        topics.setItems(rooms.claims().topics(model.article()));
        topics.addCustomValueSetListener(typed -> {
            apply(() -> rooms.editing().setTopic(selected.get(), typed.getDetail()));
            topics.clear();
        });
        topics.addValueChangeListener(change -> {
            String value = change.getValue();
            if (value != null && change.isFromClient()) {
                apply(() -> rooms.editing().setTopic(selected.get(), value));
                topics.clear();
            }
        });
        return topics;
    }

    private Select<Priority> priority() {
        Select<Priority> priorities = new Select<>();
        priorities.setAriaLabel(Words.of("workbench.bulk.priority"));
        priorities.setPlaceholder(Words.of("field.priority"));
        priorities.setItems(Priority.values());
        priorities.setItemLabelGenerator(each -> each == null ? "" : Words.of("priority." + each));
        priorities.addValueChangeListener(change -> {
            Priority value = change.getValue();
            if (value != null && change.isFromClient()) {
                apply(() -> rooms.editing().setPriority(selected.get(), value));
                priorities.clear();
            }
        });
        return priorities;
    }

    private void apply(Runnable work) {
        try {
            int count = selected.get().size();
            work.run();
            Toast.say(Words.of("workbench.bulk.done", count));
            model.changed();
        } catch (Refusal refusal) {
            Toast.refuse(refusal);
        }
    }
}

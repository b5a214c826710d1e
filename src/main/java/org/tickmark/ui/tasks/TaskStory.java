package org.tickmark.ui.tasks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.PersonClock;
import org.tickmark.ui.component.Words;

/** What was done to a task, newest first, in small. */
final class TaskStory extends Div {

    private final OrderedList rows = new OrderedList();

    TaskStory() {
        addClassName("task-story");
        add(Parts.div("tm-section-head", new H3(Words.of("task.history"))), rows);
    }

    void show(List<HistoryRow> history, Map<PersonKey, Person> people, PersonClock clock) {
        rows.removeAll();
        for (HistoryRow each : history) {
            Span when = new Span(clock.shortly(each.at()));
            when.addClassName("task-story-when");
            ListItem row = new ListItem(new Span(name(each.actor(), people) + " " + what(each, people)), when);
            rows.add(row);
        }
        setVisible(!history.isEmpty());
    }

    private static String what(HistoryRow row, Map<PersonKey, Person> people) {
        String to = switch (row.action()) {
            case "TASK_MOVED" -> Words.of("task.state." + row.to());
            case "TASK_KIND_CHANGED" -> Words.of("task.kind." + row.to());
            case "TASK_ASSIGNED" -> name(row.to(), people);
            default ->
                Optional.ofNullable(row.to())
                        .or(() -> Optional.ofNullable(row.from()))
                        .orElse("");
        };
        String key = row.action().equals("TASK_ASSIGNED") && row.to() == null ? "TASK_UNASSIGNED" : row.action();
        String why = Optional.ofNullable(row.detail().get("why"))
                .map(text -> ": " + text)
                .orElse("");
        return Words.of("task.did." + key, to) + why;
    }

    private static String name(@Nullable String key, Map<PersonKey, Person> people) {
        if (key == null) {
            return "";
        }
        Person person = people.get(new PersonKey(key));
        return person == null ? key : person.name();
    }
}

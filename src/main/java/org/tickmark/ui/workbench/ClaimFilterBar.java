package org.tickmark.ui.workbench;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.Priority;
import org.tickmark.claim.Status;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.search.ClaimFilter;
import org.tickmark.ui.component.Words;

/** Narrows the list of claims by words, status, kind, topic, checker and priority. */
final class ClaimFilterBar extends Div {

    private final Rooms rooms;
    private final WorkbenchModel model;
    private final TextField text = new TextField();
    private final Select<Status> status = new Select<>();
    private final Select<String> kind = new Select<>();
    private final Select<String> topic = new Select<>();
    private final Select<Checker> checker = new Select<>();
    private final Select<Priority> priority = new Select<>();
    private List<String> topics = List.of();
    private boolean filling;

    /** Somebody, or nobody. */
    private record Checker(@Nullable PersonKey key, String name) {}

    ClaimFilterBar(Rooms rooms, WorkbenchModel model, Runnable changed) {
        this.rooms = rooms;
        this.model = model;
        addClassName("claim-filter");
        text.setAriaLabel(Words.of("workbench.filter-text"));
        text.setPlaceholder(Words.of("workbench.filter-text"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        prepare(status, "field.status", each -> Words.of("status." + each));
        status.setItems(Status.values());
        prepare(kind, "field.kind", code -> Words.of("kind." + code));
        kind.setItems(rooms.kinds().all());
        prepare(topic, "field.topic", each -> each);
        prepare(checker, "field.checker", Checker::name);
        List<Checker> people = new ArrayList<>();
        people.add(new Checker(null, Words.of("workbench.no-checker")));
        for (Person person : rooms.directory().whoCan(Right.CHECK)) {
            people.add(new Checker(person.key(), person.name()));
        }
        checker.setItems(people);
        prepare(priority, "field.priority", each -> Words.of("priority." + each));
        priority.setItems(Priority.values());
        add(text, status, kind, topic, checker, priority);
        List<HasValue<?, ?>> all = List.of(text, status, kind, topic, checker, priority);
        all.forEach(each -> each.addValueChangeListener(change -> {
            if (!filling) {
                changed.run();
            }
        }));
    }

    /** Topics come and go with the claims. */
    void refresh() {
        List<String> now = rooms.claims().topics(model.article());
        if (!now.equals(topics)) {
            topics = now;
            filling = true;
            String chosen = topic.getValue();
            topic.setItems(now);
            if (chosen != null && now.contains(chosen)) {
                topic.setValue(chosen);
            }
            filling = false;
        }
    }

    ClaimFilter value() {
        Checker who = checker.getValue();
        PersonKey key = who == null ? null : who.key();
        return new ClaimFilter(
                one(status.getValue()),
                one(kind.getValue()),
                one(topic.getValue()),
                one(key),
                who != null && key == null,
                one(priority.getValue()),
                text.getValue());
    }

    private static <T> Set<T> one(@Nullable T value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static <T> void prepare(Select<T> select, String key, Function<T, String> label) {
        select.setAriaLabel(Words.of(key));
        select.setPlaceholder(Words.of(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Words.of(key));
        select.setItemLabelGenerator(each -> each == null ? Words.of(key) : label.apply(each));
    }
}

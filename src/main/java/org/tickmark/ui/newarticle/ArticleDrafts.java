package org.tickmark.ui.newarticle;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tickmark.identity.Person;
import org.tickmark.ui.component.Drafts;

/** What the browser keeps of an article that is not saved yet: text as it is, people by their keys. */
final class ArticleDrafts {

    private final ArticleFields fields;
    private final TextArea text;
    private final Map<String, TextField> lines = new LinkedHashMap<>();
    private final Map<String, ComboBox<Person>> people = new LinkedHashMap<>();
    private final Map<String, MultiSelectComboBox<Person>> teams = new LinkedHashMap<>();

    ArticleDrafts(Drafts drafts, ArticleFields fields, TextArea text) {
        this.fields = fields;
        this.text = text;
        drafts.keep("text", text);
        lines.put("title", fields.title);
        lines.put("author", fields.author);
        lines.put("publisher", fields.publisher);
        lines.put("sourceUrl", fields.sourceUrl);
        lines.put("published", fields.published);
        lines.forEach(drafts::keep);
        people.put("lead", fields.lead);
        people.put("writer", fields.writer);
        people.forEach((name, box) -> drafts.keep(name, box)
                .addValueChangeListener(
                        change -> Drafts.told(box, change.getValue() == null ? "" : key(change.getValue()))));
        teams.put("checkers", fields.checkers);
        teams.put("readers", fields.readers);
        teams.forEach((name, box) -> drafts.keep(name, box)
                .addValueChangeListener(change -> Drafts.told(
                        box, change.getValue().stream().map(ArticleDrafts::key).collect(Collectors.joining(" ")))));
        drafts.keep("language", fields.language)
                .addValueChangeListener(change -> Drafts.told(fields.language, fields.language.tag()));
        drafts.keep("deadline", fields.deadline)
                .addValueChangeListener(change -> Drafts.told(
                        fields.deadline,
                        change.getValue() == null ? "" : change.getValue().toString()));
        drafts.keep("teamOnly", fields.teamOnly);
        drafts.keep("reviewsAsked", fields.reviewsAsked);
    }

    private static String key(Person person) {
        return person.key().value();
    }

    void restore(Map<String, String> values) {
        lines.forEach((name, field) -> field.setValue(values.getOrDefault(name, field.getValue())));
        people.forEach((name, box) -> box.getListDataView()
                .getItems()
                .filter(person -> key(person).equals(values.get(name)))
                .findFirst()
                .ifPresent(box::setValue));
        teams.forEach((name, box) -> {
            Set<String> keys =
                    new HashSet<>(Arrays.asList(values.getOrDefault(name, "").split(" ")));
            box.setValue(box.getListDataView()
                    .getItems()
                    .filter(person -> keys.contains(key(person)))
                    .collect(Collectors.toSet()));
        });
        fields.language.setValue(values.getOrDefault("language", "en"));
        fields.deadline.setValue(moment(values.getOrDefault("deadline", "")));
        fields.teamOnly.restore(values.getOrDefault("teamOnly", ""));
        fields.reviewsAsked.restore(values.getOrDefault("reviewsAsked", ""));
        fields.seen();
        text.setValue(values.getOrDefault("text", ""));
    }

    private static @org.jspecify.annotations.Nullable LocalDateTime moment(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDateTime.parse(typed);
        } catch (DateTimeParseException e) {
            return null; // what the browser kept is no moment: the field stays empty
        }
    }
}

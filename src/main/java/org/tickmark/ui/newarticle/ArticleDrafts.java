package org.tickmark.ui.newarticle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
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
import java.util.function.Supplier;
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
        people.forEach(
                (name, box) -> told(drafts.keep(name, box), () -> box.getValue() == null ? "" : key(box.getValue())));
        teams.put("checkers", fields.checkers);
        teams.put("readers", fields.readers);
        teams.forEach((name, box) -> told(
                drafts.keep(name, box),
                () -> box.getValue().stream().map(ArticleDrafts::key).collect(Collectors.joining(" "))));
        told(drafts.keep("language", fields.language), fields.language::tag);
        told(
                drafts.keep("deadline", fields.deadline),
                () -> fields.deadline.getValue() == null
                        ? ""
                        : fields.deadline.getValue().toString());
        drafts.keep("teamOnly", fields.teamOnly);
        drafts.keep("reviewsAsked", fields.reviewsAsked);
    }

    /** Tells the browser what the field holds, now and whenever that changes. */
    private static <C extends Component & HasValue<?, ?>> void told(C field, Supplier<String> value) {
        Drafts.told(field, value.get());
        field.addValueChangeListener(change -> Drafts.told(field, value.get()));
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

package org.tickmark.ui.workbench;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.Priority;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.refusal.Change;
import org.tickmark.ui.component.Words;
import org.tickmark.verdict.Confidence;
import org.tickmark.verdict.VerdictCode;
import org.tickmark.verdict.VerdictSheet;

/** The fields of a claim, each saving itself when it is left. */
final class ClaimFields {

    final SavedField<TextArea, String> statement;
    final SavedField<Select<String>, String> kind;
    final SavedField<Select<Priority>, Priority> priority;
    final SavedField<ComboBox<String>, String> topic;
    final SavedField<ComboBox<Person>, Person> checker;
    final SavedField<Select<VerdictCode>, VerdictCode> verdict;
    final SavedField<Select<Confidence>, Confidence> confidence;
    final SavedField<TextArea, String> rationale;

    private final List<SavedField<?, ?>> all = new ArrayList<>();
    private List<String> offered = List.of();

    ClaimFields(Rooms rooms, Supplier<ClaimRef> claim, SavedField.Outcome outcome) {
        statement =
                text("statement", (from, to) -> rooms.editing().statement(claim.get(), required(from, to)), outcome);
        rationale =
                text("rationale", (from, to) -> rooms.assessing().rationale(claim.get(), required(from, to)), outcome);

        Select<String> kinds = select("kind");
        kinds.setItems(rooms.kinds().all());
        kinds.setItemLabelGenerator(code -> code == null ? "" : Words.of("kind." + code));
        kind = field("kind", kinds, (from, to) -> rooms.editing().kind(claim.get(), required(from, to)), outcome);

        Select<Priority> priorities = select("priority");
        priorities.setItems(Priority.values());
        priorities.setItemLabelGenerator(each -> each == null ? "" : Words.of("priority.long." + each));
        priority = field(
                "priority",
                priorities,
                (from, to) -> rooms.editing().priority(claim.get(), required(from, to)),
                outcome);

        ComboBox<String> topics = new ComboBox<>();
        topics.setAriaLabel(Words.of("field.topic"));
        topics.setAllowCustomValue(true);
        topics.setPlaceholder(Words.of("workbench.no-topic"));
        topic = field(
                "topic",
                topics,
                (from, to) -> rooms.editing().topic(claim.get(), new Change<@Nullable String>(from, to)),
                outcome);
        topics.addCustomValueSetListener(typed -> topic.enter(typed.getDetail()));

        ComboBox<Person> people = new ComboBox<>();
        people.setAriaLabel(Words.of("field.checker"));
        people.setItems(rooms.directory().whoCan(Right.CHECK));
        people.setItemLabelGenerator(Person::name);
        people.setClearButtonVisible(true);
        people.setPlaceholder(Words.of("workbench.no-checker"));
        checker = field(
                "checker",
                people,
                (from, to) -> rooms.editing().checker(claim.get(), new Change<@Nullable PersonKey>(key(from), key(to))),
                outcome);

        Select<VerdictCode> verdicts = select("verdict");
        verdicts.setItems(rooms.scales().current().steps());
        verdicts.setItemLabelGenerator(code -> code == null ? "" : Words.of("verdict." + code));
        verdicts.setEmptySelectionAllowed(true);
        verdicts.setEmptySelectionCaption(Words.of("verdict.none"));
        verdicts.setPlaceholder(Words.of("verdict.none"));
        verdict = field(
                "verdict",
                verdicts,
                (from, to) -> rooms.assessing().verdict(claim.get(), new Change<@Nullable VerdictCode>(from, to), ""),
                outcome);

        Select<Confidence> confidences = select("confidence");
        confidences.setItems(Confidence.values());
        confidences.setItemLabelGenerator(each -> each == null ? "" : Words.of("confidence." + each));
        confidences.setEmptySelectionAllowed(true);
        confidences.setPlaceholder(Words.of("workbench.no-confidence"));
        confidence = field(
                "confidence",
                confidences,
                (from, to) -> rooms.assessing().confidence(claim.get(), new Change<@Nullable Confidence>(from, to)),
                outcome);
    }

    /** Takes over what stands in the house; {@code anew} when another claim is shown. */
    void fill(ClaimSheet sheet, VerdictSheet rating, List<String> topics, @Nullable Person who, boolean anew) {
        if (!topics.equals(offered)) {
            offered = topics;
            topic.quietly(() -> topic.input().setItems(topics));
        }
        statement.fill(sheet.statement(), anew);
        kind.fill(sheet.kind(), anew);
        priority.fill(sheet.priority(), anew);
        topic.fill(sheet.topic(), anew);
        checker.fill(who, anew);
        verdict.fill(rating.verdict(), anew);
        confidence.fill(rating.confidence(), anew);
        rationale.fill(rating.rationale(), anew);
    }

    /** What may be changed by the one who looks; the service decides again. */
    void readOnly(boolean readOnly) {
        all.forEach(each -> each.readOnly(readOnly));
    }

    /** Saves what the browser still held of a field. */
    void draft(String field, String base, String value) {
        if (field.equals(statement.name())) {
            statement.draft(base, value);
        } else if (field.equals(rationale.name())) {
            rationale.draft(base, value);
        }
    }

    private SavedField<TextArea, String> text(String name, SavedField.Save<String> save, SavedField.Outcome outcome) {
        TextArea area = new TextArea();
        area.setAriaLabel(Words.of("field." + name));
        return field(name, area, save, outcome);
    }

    private static <T> Select<T> select(String name) {
        Select<T> select = new Select<>();
        select.setAriaLabel(Words.of("field." + name));
        return select;
    }

    private <
                    C extends
                            com.vaadin.flow.component.Component
                                    & com.vaadin.flow.component.HasValue<
                                            ? extends com.vaadin.flow.component.HasValue.ValueChangeEvent<T>, T>
                                    & com.vaadin.flow.component.HasValidation,
                    T>
            SavedField<C, T> field(String name, C input, SavedField.Save<T> save, SavedField.Outcome outcome) {
        SavedField<C, T> field = new SavedField<>(name, input, value -> Objects.toString(value, ""), save, outcome);
        all.add(field);
        return field;
    }

    private static <T> Change<T> required(@Nullable T from, @Nullable T to) {
        return new Change<>(Objects.requireNonNull(from), Objects.requireNonNull(to));
    }

    private static @Nullable PersonKey key(@Nullable Person person) {
        return person == null ? null : person.key();
    }
}

package org.tickmark.ui.newarticle;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.NewArticle;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.ui.component.FieldRow;
import org.tickmark.ui.component.FieldRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Segmented;
import org.tickmark.ui.component.Times;
import org.tickmark.ui.component.Words;

/** What is said about an article: one field for each of {@link NewArticle}, by the same names. */
final class ArticleFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    final FieldRows rows = new FieldRows();
    final TextField title = new TextField();
    final TextField author = new TextField();
    final TextField publisher = new TextField();
    final TextField sourceUrl = new TextField();
    final TextField published = new TextField();
    final LanguageBox language = new LanguageBox();
    final ComboBox<Person> lead = new ComboBox<>();
    final ComboBox<Person> writer = new ComboBox<>();
    final Segmented<Boolean> teamOnly = new Segmented<>(
            Words.of("new-article.team"),
            List.of(false, true),
            team -> Words.of(team ? "new-article.team.only" : "new-article.team.open"));
    final MultiSelectComboBox<Person> checkers = new MultiSelectComboBox<>();
    final MultiSelectComboBox<Person> readers = new MultiSelectComboBox<>();
    final DateTimePicker deadline = new DateTimePicker();
    final Segmented<Integer> reviewsAsked =
            new Segmented<>(Words.of("new-article.reviews"), List.of(0, 1, 2), number -> Integer.toString(number));
    private final Span reviewsWords = new Span();
    private final Div team = Parts.div("tm-article-team");
    private final ZoneId zone;

    ArticleFields(Directory directory, Times.Mine times) {
        this.zone = times.zone();
        addClassName("tm-article-fields");
        people(directory);
        title.addClassName("tm-written");
        published.setPlaceholder(Words.of("new-article.published.like"));
        sourceUrl.setPlaceholder("https://");
        deadline.setStep(STEP);
        deadline.setLocale(times.locale());
        deadline.setDateAriaLabel(Words.of("new-article.deadline.day"));
        deadline.setTimeAriaLabel(Words.of("new-article.deadline.time"));
        deadline.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setBadInputErrorMessage(Words.of("new-article.deadline.bad"))
                .setIncompleteInputErrorMessage(Words.of("new-article.deadline.half")));
        reviewsWords.addClassName("tm-muted");
        team.add(row("checkers", "new-article.checkers", checkers), row("readers", "new-article.readers", readers));
        add(
                heading("new-article.about"),
                row("title", "new-article.field.title", title),
                pair(row("author", "new-article.author", author), row("publisher", "new-article.publisher", publisher)),
                row("sourceUrl", "new-article.source", sourceUrl),
                pair(
                        row("published", "new-article.published", published),
                        row("language", "new-article.language", language)),
                heading("new-article.who"),
                pair(row("lead", "new-article.lead", lead), row("writer", "new-article.writer", writer)),
                row("teamOnly", "new-article.team", teamOnly),
                team,
                heading("new-article.work"),
                row("deadline", "new-article.deadline", deadline),
                row("reviewsAsked", "new-article.reviews", reviewsAsked).beside(reviewsWords));
        teamOnly.onChoose(only -> seen());
        reviewsAsked.onChoose(number -> seen());
        teamOnly.choose(false);
        reviewsAsked.choose(1);
        seen();
    }

    private void people(Directory directory) {
        lead.setItems(directory.whoCan(Right.LEAD));
        checkers.setItems(directory.whoCan(Right.CHECK));
        List<Person> everyone = directory.whoCan(Right.SEE);
        writer.setItems(everyone);
        readers.setItems(everyone);
        List.of(lead, writer).forEach(box -> box.setItemLabelGenerator(Person::name));
        List.of(checkers, readers).forEach(box -> box.setItemLabelGenerator(Person::name));
        writer.setClearButtonVisible(true);
    }

    /** Shows what depends on other fields. */
    void seen() {
        team.setVisible(teamOnly.value().orElse(false));
        reviewsWords.setText(
                Words.of("new-article.reviews." + reviewsAsked.value().orElse(1)));
    }

    private FieldRow row(String name, String words, com.vaadin.flow.component.Component field) {
        return rows.add(name, new FieldRow(Words.of(words), field).stacked());
    }

    private static Div pair(FieldRow one, FieldRow other) {
        return Parts.div("tm-field-pair", one, other);
    }

    private static H2 heading(String words) {
        H2 heading = new H2(Words.of(words));
        heading.addClassName("tm-caps");
        return heading;
    }

    /** What is typed now; every field is checked by the service. */
    NewArticle article() {
        return new NewArticle(
                title.getValue(),
                typed(author),
                typed(publisher),
                typed(sourceUrl),
                typed(published),
                language.tag(),
                key(lead),
                key(writer),
                keys(checkers),
                keys(readers),
                teamOnly.value().orElse(false),
                instant(),
                reviewsAsked.value().orElse(1));
    }

    /** The deadline in my zone; null when none is said. */
    @Nullable
    Instant instant() {
        LocalDateTime at = deadline.getValue();
        return at == null ? null : at.atZone(zone).toInstant();
    }

    void deadline(@Nullable Instant at) {
        deadline.setValue(at == null ? null : LocalDateTime.ofInstant(at, zone));
    }

    static @Nullable String typed(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue();
    }

    static @Nullable PersonKey key(ComboBox<Person> box) {
        return Optional.ofNullable(box.getValue()).map(Person::key).orElse(null);
    }

    static Set<PersonKey> keys(MultiSelectComboBox<Person> box) {
        return box.getValue().stream().map(Person::key).collect(Collectors.toSet());
    }
}

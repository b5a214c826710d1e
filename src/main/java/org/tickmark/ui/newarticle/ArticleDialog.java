package org.tickmark.ui.newarticle;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.article.ArticleSheet;
import org.tickmark.article.Articles;
import org.tickmark.article.EditingArticles;
import org.tickmark.article.SettingTeams;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.Refusal;
import org.tickmark.refusal.StaleSave;
import org.tickmark.ui.component.FormKeys;
import org.tickmark.ui.component.PaneDialog;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Times;
import org.tickmark.ui.component.Words;

/** What is known of an article, changed field by field; each is saved when it is left. */
public final class ArticleDialog extends PaneDialog {

    private final House house;
    private final ArticleId id;
    private final Runnable changed;
    private final ArticleFields fields;
    private final Span saved = new Span();
    private ArticleSheet sheet;
    private boolean filling;

    /** What the dialog asks of the house. */
    @Component
    public record House(
            Articles articles, EditingArticles editing, SettingTeams teams, Directory directory, Times times) {}

    /** @param changed called after each save */
    public ArticleDialog(House house, ArticleId article, Runnable changed) {
        super(Words.of("article-dialog.title"));
        this.house = house;
        this.id = article;
        this.changed = changed;
        this.sheet = house.articles().sheet(article);
        this.fields = new ArticleFields(house.directory(), house.times().mine());
        addClassName("tm-article-dialog");
        Span title = muted(sheet.title());
        title.addClassName("tm-pane-about");
        about(title);
        saved.getElement().setAttribute("role", "status");
        NativeButton done = Parts.button(Words.of("dialog.done"), "primary");
        done.getElement().setAttribute("data-action", "done");
        done.addClickListener(click -> close());
        body().add(fields);
        foot().add(saved, done);
        FormKeys form = new FormKeys();
        form.onSubmit(this::close);
        frame(form);
        add(form);
        fill();
        listen();
    }

    private void fill() {
        filling = true;
        fields.title.setValue(sheet.title());
        fields.author.setValue(orEmpty(sheet.author()));
        fields.publisher.setValue(orEmpty(sheet.publisher()));
        fields.sourceUrl.setValue(orEmpty(sheet.sourceUrl()));
        fields.published.setValue(orEmpty(sheet.published()));
        fields.language.setValue(sheet.language().value());
        person(fields.lead, sheet.lead());
        person(fields.writer, sheet.writer());
        fields.teamOnly.choose(sheet.teamOnly());
        fields.checkers.setValue(people(sheet.checkers()));
        fields.readers.setValue(people(sheet.readers()));
        fields.deadline(sheet.deadline());
        fields.reviewsAsked.choose(sheet.reviewsAsked());
        fields.seen();
        filling = false;
    }

    private void person(ComboBox<Person> box, @Nullable PersonKey key) {
        box.setValue(key == null ? null : house.directory().find(key).orElse(null));
    }

    private Set<Person> people(Collection<PersonKey> keys) {
        return Set.copyOf(house.directory().find(keys).values());
    }

    private static String orEmpty(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private void listen() {
        EditingArticles editing = house.editing();
        SettingTeams teams = house.teams();
        fields.title.addValueChangeListener(change ->
                save("title", () -> editing.title(id, new Change<>(sheet.title(), change.getValue()))));
        line(
                fields.author,
                "author",
                () -> editing.author(
                        id, new Change<@Nullable String>(sheet.author(), ArticleFields.typed(fields.author))));
        line(
                fields.publisher,
                "publisher",
                () -> editing.publisher(
                        id, new Change<@Nullable String>(sheet.publisher(), ArticleFields.typed(fields.publisher))));
        line(
                fields.sourceUrl,
                "sourceUrl",
                () -> editing.sourceUrl(
                        id, new Change<@Nullable String>(sheet.sourceUrl(), ArticleFields.typed(fields.sourceUrl))));
        line(
                fields.published,
                "published",
                () -> editing.published(
                        id, new Change<@Nullable String>(sheet.published(), ArticleFields.typed(fields.published))));
        fields.language.addValueChangeListener(change -> save(
                "language",
                () -> editing.language(id, new Change<>(sheet.language().value(), fields.language.tag()))));
        fields.lead.addValueChangeListener(change -> save(
                "lead",
                () -> teams.lead(id, new Change<@Nullable PersonKey>(sheet.lead(), ArticleFields.key(fields.lead)))));
        fields.writer.addValueChangeListener(change -> save(
                "writer",
                () -> teams.writer(
                        id, new Change<@Nullable PersonKey>(sheet.writer(), ArticleFields.key(fields.writer)))));
        fields.checkers.addValueChangeListener(change -> save(
                "checkers",
                () -> teams.checkers(id, new Change<>(sheet.checkers(), ArticleFields.keys(fields.checkers)))));
        fields.readers.addValueChangeListener(change -> save(
                "readers", () -> teams.readers(id, new Change<>(sheet.readers(), ArticleFields.keys(fields.readers)))));
        fields.teamOnly.onChoose(only ->
                save("teamOnly", () -> teams.teamOnly(id, new Change<>(sheet.teamOnly(), only))));
        fields.reviewsAsked.onChoose(number ->
                save("reviewsAsked", () -> editing.reviewsAsked(id, new Change<>(sheet.reviewsAsked(), number))));
        fields.deadline.addValueChangeListener(change -> save(
                "deadline",
                () -> editing.deadline(id, new Change<@Nullable Instant>(sheet.deadline(), fields.instant()))));
    }

    private void line(TextField field, String name, Runnable write) {
        field.addValueChangeListener(change -> save(name, write));
    }

    private void save(String field, Runnable write) {
        if (filling) {
            return;
        }
        fields.rows.accept();
        try {
            write.run();
        } catch (StaleSave stale) {
            sheet = house.articles().sheet(id);
            fields.rows.refuse(field, Words.of("dialog.stale", stale.theirs()));
            return;
        } catch (Refusal refusal) {
            fields.rows.refuse(refusal);
            return;
        }
        sheet = house.articles().sheet(id);
        Times.Mine times = house.times().mine();
        saved.setText(Words.of("dialog.saved", times.brief(times.now())));
        changed.run();
    }
}

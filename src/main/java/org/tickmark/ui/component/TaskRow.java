package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.tickmark.identity.Person;
import org.tickmark.search.TaskCard;

/** A task in a list: what is to be done, about which claims, how far it is, until when; by whom, where that matters. */
public final class TaskRow extends Article implements KeyedRows.Row<TaskRow.Shown> {

    private static final int CLAIMS = 4;

    /**
     * What a row shows.
     *
     * @param card the task
     * @param address where its title leads
     * @param today seen from this day
     * @param by who does it; empty where it is always the one who looks, or nobody
     */
    public record Shown(TaskCard card, String address, LocalDate today, Optional<Person> by) {}

    private final Anchor title = new Anchor();
    private final Div meta = new Div();
    private final Div side = new Div();

    /** An empty row. */
    public TaskRow() {
        addClassName("tm-row");
        title.addClassName("tm-cover");
        title.getElement().setAttribute("router-link", true).setAttribute("data-open", true);
        H3 heading = new H3(title);
        heading.addClassName("tm-row-title");
        meta.addClassName("tm-meta");
        side.addClassName("tm-row-side");
        add(Parts.div("tm-row-main", heading, meta), side);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Shown shown) {
        TaskCard card = shown.card();
        getElement()
                .setAttribute("data-item", card.id().toString())
                .setAttribute("data-task", card.id().toString())
                .setAttribute("data-state", card.state().name());
        title.setText(card.title());
        title.setHref(shown.address());
        meta.removeAll();
        meta.add(
                new Span(Words.of("task.kind." + card.kind())),
                new Span(Words.of("task.state." + card.state())),
                new ClaimRefs(card.article(), card.claims(), CLAIMS),
                new ArticleLink(card.article(), card.articleTitle()));
        side.removeAll();
        if (card.items() > 0) {
            side.add(new ChecklistProgress(card.itemsDone(), card.items()));
        }
        shown.by().ifPresent(person -> {
            Span name = new Span(Parts.avatar(person, "small"), new Span(person.name()));
            name.addClassName("tm-person");
            side.add(name);
        });
        card.due()
                .ifPresent(day ->
                        side.add(new DayChip(day, shown.today(), card.state().isToDo())));
    }
}

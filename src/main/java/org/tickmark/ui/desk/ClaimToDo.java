package org.tickmark.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.tickmark.search.ClaimRow;
import org.tickmark.search.DeskClaim;
import org.tickmark.ui.component.ArticleLink;
import org.tickmark.ui.component.ClaimRefs;
import org.tickmark.ui.component.KeyedRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** A claim that waits to be checked or reviewed: what it asserts, and how long it has waited. */
final class ClaimToDo extends Article implements KeyedRows.Row<ClaimToDo.Shown> {

    /**
     * What a row shows.
     *
     * @param claim the claim
     * @param waiting how long, in words
     */
    record Shown(DeskClaim claim, String waiting) {}

    private final Div number = new Div();
    private final Anchor statement = new Anchor();
    private final Div meta = new Div();
    private final Span waiting = new Span();

    ClaimToDo() {
        addClassNames("tm-row", "desk-claim");
        number.addClassName("desk-claim-number");
        statement.addClassName("tm-cover");
        statement.getElement().setAttribute("router-link", true).setAttribute("data-open", true);
        H3 heading = new H3(statement);
        heading.addClassName("desk-claim-statement");
        meta.addClassName("tm-meta");
        waiting.addClassName("tm-row-side");
        add(number, Parts.div("tm-row-main", heading, meta), waiting);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Shown shown) {
        ClaimRow row = shown.claim().row();
        getElement()
                .setAttribute(
                        "data-item",
                        "claim/" + row.claim().article() + "/" + row.claim().number())
                .setAttribute("data-claim", Integer.toString(row.claim().number()))
                .setAttribute("data-status", row.status().name());
        number.removeAll();
        number.add(ClaimRefs.link(row.claim(), row.status(), "strong"));
        statement.setText(row.statement());
        statement.setHref(ClaimRefs.address(row.claim()));
        meta.removeAll();
        meta.add(
                new Span(Words.of("kind." + row.kind())),
                new Span(Words.of("priority.long." + row.priority())),
                new Span(Words.of("desk.evidence", row.evidence())),
                new ArticleLink(row.claim().article(), shown.claim().articleTitle()));
        waiting.setText(shown.waiting());
    }
}

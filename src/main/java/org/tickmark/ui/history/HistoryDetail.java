package org.tickmark.ui.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
import org.tickmark.search.HistoryEntry;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.Moments;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Times;
import org.tickmark.ui.component.Words;

/** A row in full: from, to, what else it says, and its leaf hash. */
final class HistoryDetail extends Div {

    HistoryDetail(HistoryEntry entry, HistoryValues values, Times.Mine times) {
        HistoryRow row = entry.row();
        addClassName("history-detail-row");
        String subject = entry.claim().map(number -> " #" + number).orElse("");
        H2 title = new H2(HistoryWords.action(row.action()) + subject);
        title.addClassName("tm-statement");
        Paragraph below = new Paragraph(String.join(
                " · ",
                Words.of("history.row", row.seq()),
                values.person(row.actor()),
                times.day(row.at()) + ", " + Moments.second(row.at())));
        below.addClassName("tm-secondary");
        add(new Div(title, below));
        if (row.erased()) {
            Paragraph erased = new Paragraph(Words.of("history.erased"));
            erased.getElement().setAttribute("data-erased", "true");
            add(erased);
        }
        if (row.from() != null || row.to() != null) {
            add(changed(row, values));
        }
        add(facts(row, values), leaf(row));
        entry.article()
                .ifPresent(article -> entry.claim().ifPresent(number -> {
                    Anchor open = new Anchor(
                            "articles/" + article + "?claim=" + number, Words.of("history.open-claim", number));
                    open.addClassName("tm-link");
                    Paragraph what = new Paragraph(Words.of("history.proof.what"));
                    what.addClassName("tm-secondary");
                    add(Parts.div("history-ways", open, proof(article, number), what));
                }));
    }

    /** The claim's proof as a page to be saved; the server asks again who may have it. */
    static Anchor proof(ArticleId article, int number) {
        Anchor proof = new Anchor(
                "reports/" + article + "/claims/" + number + "/proof.html", Words.of("history.proof", number));
        proof.addClassName("tm-link");
        proof.setRouterIgnore(true);
        proof.getElement().setAttribute("download", true).setAttribute("data-action", Action.CLAIM_PROOF.id());
        return proof;
    }

    private static DescriptionList changed(HistoryRow row, HistoryValues values) {
        DescriptionList changed = new DescriptionList();
        changed.addClassName("history-from-to");
        String from = values.from(row);
        String to = values.to(row);
        if (from != null) {
            changed.add(new DescriptionList.Term(Words.of("history.from")), new DescriptionList.Description(from));
        }
        if (to != null) {
            changed.add(new DescriptionList.Term(Words.of("history.to")), new DescriptionList.Description(to));
        }
        return changed;
    }

    private static DescriptionList facts(HistoryRow row, HistoryValues values) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("tm-props");
        row.detail().forEach((name, value) -> {
            if (!value.isEmpty()) {
                facts.add(
                        new DescriptionList.Term(HistoryWords.detail(name)),
                        new DescriptionList.Description(values.detail(row, name, value)));
            }
        });
        Long place = row.treeIndex();
        facts.add(
                new DescriptionList.Term(Words.of("history.place")),
                new DescriptionList.Description(
                        place == null
                                ? Words.of("history.place.waiting")
                                : Words.of("history.place.number", place + 1)));
        return facts;
    }

    private static Div leaf(HistoryRow row) {
        H3 leaf = new H3(Words.of("history.leaf"));
        leaf.addClassName("tm-caps");
        Span hash = new Span(row.leaf());
        hash.addClassName("tm-hash");
        Paragraph what = new Paragraph(Words.of("history.leaf.what"));
        what.addClassName("tm-secondary");
        return Parts.div("history-leaf", leaf, hash, what);
    }
}

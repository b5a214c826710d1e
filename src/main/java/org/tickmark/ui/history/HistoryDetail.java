package org.tickmark.ui.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
import org.tickmark.search.HistoryEntry;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.Times;
import org.tickmark.ui.component.Words;

/** A row in full: from, to, what else it says, and its leaf hash. */
final class HistoryDetail extends Div {

    HistoryDetail(HistoryEntry entry, String who, Times.Mine times) {
        HistoryRow row = entry.row();
        H2 title = new H2(HistoryWords.action(row.action()));
        title.addClassName("tm-statement");
        Paragraph below =
                new Paragraph(Words.of("history.row", row.seq()) + " · " + who + " · " + times.moment(row.at()));
        below.addClassName("tm-secondary");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("tm-props");
        fact(
                facts,
                Words.of("history.place"),
                row.treeIndex() == null
                        ? Words.of("history.place.waiting")
                        : Words.of("history.place.number", row.treeIndex() + 1));
        fact(facts, Words.of("history.from"), HistoryWords.from(row));
        fact(facts, Words.of("history.to"), HistoryWords.to(row));
        row.detail().forEach((name, value) -> fact(facts, HistoryWords.detail(name), HistoryWords.detail(name, value)));
        Span hash = new Span(row.leaf());
        hash.addClassName("tm-hash");
        H2 leaf = new H2(Words.of("history.leaf"));
        leaf.addClassName("tm-caps");
        add(title, below);
        if (row.erased()) {
            Paragraph erased = new Paragraph(Words.of("history.erased"));
            erased.getElement().setAttribute("data-erased", "true");
            add(erased);
        }
        add(facts, leaf, hash, new Paragraph(Words.of("history.leaf.what")));
        entry.article()
                .ifPresent(article -> entry.claim().ifPresent(number -> {
                    Anchor open = new Anchor(
                            "articles/" + article + "?claim=" + number, Words.of("history.open-claim", number));
                    open.addClassName("tm-link");
                    add(new Paragraph(open), new Paragraph(proof(article, number)));
                    add(new Paragraph(Words.of("history.proof.what")));
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

    private static void fact(DescriptionList facts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        }
    }
}

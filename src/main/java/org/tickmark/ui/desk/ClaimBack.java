package org.tickmark.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.tickmark.claim.Status;
import org.tickmark.search.ClaimRow;
import org.tickmark.search.DeskClaim;
import org.tickmark.ui.component.ClaimRefs;
import org.tickmark.ui.component.KeyedRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.StatusChip;
import org.tickmark.ui.component.Words;
import org.tickmark.verdict.RecheckWhy;

/** A claim that came back, or that waits for a ruling: where it stands, what the other side said, what was asserted. */
final class ClaimBack extends Article implements KeyedRows.Row<ClaimBack.Shown> {

    /**
     * What it shows.
     *
     * @param claim the claim
     * @param when it came, in words
     * @param mine whether the one who looks checked it
     */
    record Shown(DeskClaim claim, String when, boolean mine) {}

    private final Div head = new Div();
    private final Anchor statement = new Anchor();
    private final Paragraph said = new Paragraph();
    private final Paragraph next = new Paragraph();

    ClaimBack() {
        addClassNames("tm-row", "desk-back");
        head.addClassName("tm-card-head");
        statement.addClassName("tm-cover");
        statement.getElement().setAttribute("router-link", true).setAttribute("data-open", true);
        H3 heading = new H3(statement);
        heading.addClassName("desk-claim-statement");
        said.addClassName("desk-said");
        next.addClassName("desk-next");
        add(Parts.div("tm-row-main", head, heading, said, next));
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
        Span number = new Span("#" + row.claim().number());
        number.addClassName("desk-back-number");
        Span when = new Span(shown.when());
        when.addClassNames("end", "desk-back-when");
        head.removeAll();
        head.add(new StatusChip(row.status()), number, when);
        statement.setText(row.statement());
        statement.setHref(ClaimRefs.address(row.claim()));
        said.getElement().removeAllChildren();
        words(shown);
        next.setText(Words.of(next(row.status(), shown.mine())));
    }

    private void words(Shown shown) {
        ClaimRow row = shown.claim().row();
        String word = shown.claim().word();
        boolean reviewed = !word.isEmpty() && row.status() != Status.RECHECK;
        if (reviewed) {
            String key = shown.mine() ? "desk.said.you" : "desk.said.checker";
            marked(Words.of(key, "{" + verdict(word) + "}", "{" + verdict(row.verdict()) + "}"));
        } else if (row.status() == Status.RECHECK) {
            said.setText(Optional.ofNullable(RecheckWhy.read(word.isEmpty() ? null : word))
                    .map(why -> Words.of("desk.recheck." + why.cause(), why.words()))
                    .orElseGet(() -> Words.of("desk.recheck")));
        } else {
            said.setText(Words.of("desk.sent-back"));
        }
    }

    /** Puts in bold what stands in braces. */
    private void marked(String sentence) {
        for (String part : sentence.split("(?=\\{)|(?<=})")) {
            if (part.startsWith("{")) {
                Element bold = new Element("b");
                bold.setText(part.substring(1, part.length() - 1));
                said.getElement().appendChild(bold);
            } else {
                said.getElement().appendChild(Element.createText(part));
            }
        }
    }

    private static String verdict(String code) {
        return Words.of(code.isEmpty() ? "verdict.none" : "verdict." + code);
    }

    private static String next(Status status, boolean mine) {
        if (!mine) {
            return "desk.next.rule";
        }
        return switch (status) {
            case DISPUTED -> "desk.next.disputed";
            case RECHECK -> "desk.next.recheck";
            default -> "desk.next.again";
        };
    }
}

package org.tickmark.ui.tasks;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tickmark.search.ClaimRow;
import org.tickmark.ui.component.ClaimRefs;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** The claims of a task, each a link into its article. */
final class TaskClaims extends Div {

    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();

    TaskClaims() {
        addClassName("task-claims");
        count.addClassNames("tm-count", "plain");
        add(Parts.div("tm-section-head", new H3(Words.of("task.claims")), count), list);
    }

    void show(List<ClaimRow> claims) {
        count.setText(Integer.toString(claims.size()));
        list.removeAll();
        claims.forEach(claim -> list.add(item(claim)));
    }

    private static ListItem item(ClaimRow claim) {
        Anchor words = new Anchor(ClaimRefs.address(claim.claim()), claim.statement());
        words.getElement().setAttribute("router-link", true);
        words.addClassName("task-claim-statement");
        ListItem item = new ListItem(ClaimRefs.link(claim.claim(), claim.status(), "strong"), words);
        item.getElement()
                .setAttribute("data-claim", Integer.toString(claim.claim().number()))
                .setAttribute("data-status", claim.status().name());
        return item;
    }
}

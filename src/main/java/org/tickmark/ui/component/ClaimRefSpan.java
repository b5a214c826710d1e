package org.tickmark.ui.component;

import com.vaadin.flow.component.html.Span;
import org.tickmark.claim.Status;

/** A claim's number with the glyph of its status. */
public final class ClaimRefSpan extends Span {

    /** Number and status; the status's word is there for those who see no glyph. */
    public ClaimRefSpan(int number, Status status) {
        super("#" + number);
        addClassName("tm-claim-ref");
        getElement().setAttribute("data-status", Statuses.css(status));
        Span word = new Span(" " + getTranslation("status.lower." + status.name()));
        word.addClassName("tm-hidden");
        add(word);
    }
}

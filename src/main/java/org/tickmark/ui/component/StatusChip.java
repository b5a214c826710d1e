package org.tickmark.ui.component;

import com.vaadin.flow.component.html.Span;
import org.tickmark.claim.Status;

/** A status with its glyph, colour and word. */
public final class StatusChip extends Span {

    /** A chip for this status. */
    public StatusChip(Status status) {
        addClassName("tm-chip");
        show(status);
    }

    /** Shows another status. */
    public final void show(Status status) {
        getElement().setAttribute("data-status", Statuses.css(status));
        setText(getTranslation(Statuses.key(status)));
    }
}

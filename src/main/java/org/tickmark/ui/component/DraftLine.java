package org.tickmark.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Says that a draft was filled in, and lets it be given up. Out of sight until there is one. */
public final class DraftLine extends Div {

    /** @param drop empties the fields and forgets the draft */
    public DraftLine(Runnable drop) {
        addClassName("tm-banner");
        getElement().setAttribute("role", "status");
        NativeButton button = new NativeButton(Words.of("dialog.draft.drop"));
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> {
            setVisible(false);
            drop.run();
        });
        add(new Div(new Span(Words.of("dialog.draft") + " "), button));
        setVisible(false);
    }
}

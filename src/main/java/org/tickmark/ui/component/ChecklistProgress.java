package org.tickmark.ui.component;

import com.vaadin.flow.component.html.Span;

/** How many points of a checklist are done: steps for the eye, words for those who do not see them. */
public final class ChecklistProgress extends Span {

    /** That many of that many. */
    public ChecklistProgress(int done, int of) {
        super(done + "/" + of);
        addClassName("tm-checklist-progress");
        getElement().getStyle().set("--done", Integer.toString(done)).set("--of", Integer.toString(of));
        add(Parts.hidden(" " + Words.of("checklist.done")));
    }
}

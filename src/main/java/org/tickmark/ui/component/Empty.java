package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is: what is missing, and what to do next. */
public final class Empty extends Div {

    /** With what can be done at once. */
    public Empty(String what, String next, Component... ways) {
        addClassName("tm-empty");
        add(new Paragraph(what), new Paragraph(next));
        add(ways);
    }
}

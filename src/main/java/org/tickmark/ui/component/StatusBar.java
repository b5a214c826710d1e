package org.tickmark.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import org.tickmark.claim.Status;
import org.tickmark.search.Counts;

/** Where the claims of an article stand, as a bar; its words are its label. */
public final class StatusBar extends Div {

    /** An empty bar. */
    public StatusBar() {
        addClassName("tm-bar");
        getElement().setAttribute("role", "img");
    }

    /** A bar of these counts. */
    public StatusBar(Counts counts) {
        this();
        show(counts);
    }

    /** Shows other counts. */
    public final void show(Counts counts) {
        getElement().removeAllChildren();
        for (Status status : Statuses.IN_ORDER) {
            int many = counts.of(status);
            if (many > 0) {
                Element part = new Element("i");
                part.setAttribute("data-status", Statuses.css(status));
                part.getStyle().set("--n", Integer.toString(many));
                getElement().appendChild(part);
            }
        }
        getElement()
                .setAttribute(
                        "aria-label",
                        Statuses.IN_ORDER.stream()
                                .filter(status -> counts.of(status) > 0)
                                .map(status -> getTranslation("status.count." + status.name(), counts.of(status)))
                                .collect(Collectors.joining(", ")));
    }
}

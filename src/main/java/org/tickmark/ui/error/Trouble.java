package org.tickmark.ui.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Screen;

/** A page that says in plain words what is not there or went wrong, and leads back. */
abstract class Trouble extends Screen {

    private String title = "";

    Trouble() {
        super("error");
    }

    /** Says it. */
    void say(String heading, String words) {
        title = heading;
        removeAll();
        Anchor home = new Anchor("/", getTranslation("error.home"));
        home.getElement().setAttribute("router-link", true);
        home.addClassNames("tm-button", "primary");
        Div told = Parts.div("tm-empty", new H1(heading), new Paragraph(words), home);
        add(scroll(told));
    }

    @Override
    protected String title() {
        return title;
    }
}

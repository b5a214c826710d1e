package org.tickmark.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.tickmark.ui.component.Moments;
import org.tickmark.ui.component.Parts;

/** One heading, why it is there, its fields, and whether they are saved. */
class Section extends com.vaadin.flow.component.html.Section {

    private final Div fields = Parts.div("tm-settings-fields");
    private final transient Clock clock;
    private final Span said = new Span();

    Section(String id, String heading, String why, Clock clock) {
        this.clock = clock;
        addClassName("tm-settings-section");
        H2 title = new H2(heading);
        title.setId("settings-" + id);
        getElement().setAttribute("aria-labelledby", "settings-" + id);
        said.addClassName("tm-settings-said");
        said.getElement().setAttribute("role", "status");
        fields.add(said);
        add(new Div(title, new Paragraph(why)), fields);
    }

    /** Adds a field above the word that it is saved. */
    void field(com.vaadin.flow.component.Component field) {
        fields.addComponentAtIndex(fields.getComponentCount() - 1, field);
    }

    /** Says when it was saved. */
    void saved() {
        said.setText(getTranslation("settings.saved", Moments.second(clock.instant())));
    }

    /** Says nothing any more. */
    void unsaid() {
        said.setText("");
    }
}

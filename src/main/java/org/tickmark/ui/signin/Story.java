package org.tickmark.ui.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.tickmark.ui.component.Parts;

/** What Tickmark is: a headline, a sentence, and one sentence as the workbench marks it. */
class Story extends Div {

    Story(String headline) {
        addClassName("tm-sign-in-story");
        Span tick = new Span();
        tick.addClassName("tm-glyph");
        tick.getElement().setAttribute("data-status", "verified").setAttribute("aria-hidden", "true");
        Paragraph what = new Paragraph(getTranslation("sign-in.what"));
        what.addClassName("tm-sign-in-what");
        add(Parts.div("tm-brand", tick, new Span("Tickmark")), new H1(headline), what, example());
    }

    /** A picture: whoever hears the page misses nothing. */
    private Div example() {
        Div example = Parts.div("tm-sign-in-example");
        example.getElement().setAttribute("aria-hidden", "true");
        words(example, "sign-in.example.1", "verified");
        words(example, "sign-in.example.2", "in-review");
        words(example, "sign-in.example.3", "disputed");
        example.getElement().appendChild(Element.createText("."));
        return example;
    }

    private void words(Div example, String key, String status) {
        Element mark = new Element("mark");
        mark.setAttribute("data-status", status);
        mark.setText(getTranslation(key));
        example.getElement().appendChild(mark);
        if (!status.equals("disputed")) {
            example.getElement().appendChild(Element.createText(" "));
        }
    }
}

package org.tickmark.ui.workbench;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** The keys that work while the text has the focus; for the eye, since the page of keys says them in words. */
final class TextKeys extends Footer {

    /** @param mayCheck whether the keys that change something work for whoever looks */
    TextKeys(boolean mayCheck) {
        addClassNames("tm-keybar", "workbench-keys");
        getElement().setAttribute("aria-hidden", "true");
        key("workbench.keys.move", "J", "K");
        if (mayCheck) {
            key("workbench.keys.new", "N");
            key("workbench.keys.evidence", "E");
            key("workbench.keys.verdict", "1–7");
        }
        key("workbench.keys.keys", "?");
    }

    private void key(String words, String... caps) {
        Span pair = new Span(Parts.keys(caps), new Span(Words.of(words)));
        pair.addClassName("tm-keybar-item");
        add(pair);
    }
}

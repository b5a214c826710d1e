package org.tickmark.ui.newarticle;

import com.vaadin.flow.component.textfield.TextField;

/** Fills the title in from the text, as long as nobody has typed another. */
final class TitleSuggestion {

    private final TextField title;
    private String suggested = "";

    TitleSuggestion(TextField title) {
        this.title = title;
    }

    void suggest(String words) {
        if (title.getValue().equals(suggested)) {
            title.setValue(words);
            suggested = words;
        }
    }
}

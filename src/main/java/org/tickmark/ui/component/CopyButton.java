package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Puts words on the clipboard, and says that it did; {@code frontend/copy-button.js}. */
@Tag("copy-button")
@JsModule("context://copy-button.js")
public class CopyButton extends Component {

    /**
     * @param copied what is put on the clipboard
     * @param label before
     * @param done after
     */
    @SuppressWarnings("this-escape") // as every component is made: only Vaadin's own setters
    public CopyButton(String copied, String label, String done) {
        getElement().setAttribute("value", copied).setAttribute("label", label).setAttribute("done", done);
    }
}

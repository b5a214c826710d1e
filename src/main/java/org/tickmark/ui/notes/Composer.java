package org.tickmark.ui.notes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Drafts;
import org.tickmark.ui.component.FormKeys;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** Where a note or an answer is written; Ctrl+Enter sends it. */
final class Composer extends Div {

    private final TextArea body = new TextArea();
    private String name = "";

    Composer(String label, String send, Consumer<String> write) {
        addClassName("tm-composer");
        body.setAriaLabel(Words.of(label));
        body.setPlaceholder(Words.of(label + ".like"));
        NativeButton button = Parts.button(Words.of(send), "small");
        button.getElement().setAttribute("data-action", "send-note");
        button.addClickListener(click -> write.accept(body.getValue()));
        Div foot = Parts.div(
                "tm-composer-foot",
                Parts.div("tm-pane-keys", Parts.keys("Ctrl", "Enter"), new Span(Words.of("notes-ui.keys"))),
                button);
        FormKeys form = new FormKeys(body, foot);
        form.onSubmit(() -> write.accept(body.getValue()));
        add(form);
    }

    void keepIn(Drafts drafts, String as) {
        name = as;
        drafts.keep(as, body);
    }

    void restore(Map<String, String> values) {
        body.setValue(values.getOrDefault(name, ""));
    }

    void refuse(Refusal refusal) {
        body.setErrorMessage(Words.of(refusal));
        body.setInvalid(true);
        body.focus();
    }

    void clear() {
        body.setInvalid(false);
        body.clear();
    }

    void focus() {
        body.focus();
    }
}

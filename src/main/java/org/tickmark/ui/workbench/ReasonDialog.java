package org.tickmark.ui.workbench;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** Asks for one text, a reason or a statement, before something is done. Ctrl+Enter does it. */
final class ReasonDialog extends Dialog {

    private final TextArea words = new TextArea(Words.of("field.reason"));
    private final Consumer<String> then;
    private Runnable cancelled = () -> {};
    private boolean done;

    /**
     * @param titleKey what is about to be done
     * @param about what it is done to, as the person wrote it
     * @param then does it; a refusal is shown at the field
     */
    ReasonDialog(String titleKey, String about, Consumer<String> then) {
        this.then = then;
        addClassName("move-dialog");
        setHeaderTitle(Words.of(titleKey));
        Paragraph quote = new Paragraph(about);
        quote.addClassName("tm-quote");
        words.setWidthFull();
        words.setMinRows(3);
        add(quote, words);
        NativeButton cancel = Parts.button(Words.of("workbench.cancel"));
        cancel.addClickListener(click -> close());
        NativeButton confirm = Parts.button(Words.of(titleKey), "primary");
        confirm.getElement().setAttribute("data-confirm", titleKey);
        confirm.addClickListener(click -> confirm());
        getFooter().add(cancel, confirm);
        Shortcuts.addShortcutListener(this, this::confirm, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement()
                .listenOn(this);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                words.focus();
            } else if (!done) {
                cancelled.run();
            }
        });
    }

    /** What happens when nothing is done. */
    void onCancel(Runnable cancelled) {
        this.cancelled = cancelled;
    }

    /** Asks for something other than a reason. */
    ReasonDialog asking(String labelKey, String filled) {
        words.setLabel(Words.of(labelKey));
        words.setValue(filled);
        return this;
    }

    private void confirm() {
        try {
            then.accept(words.getValue());
            done = true;
            close();
        } catch (Refusal refusal) {
            if (!Words.at(refusal, Map.of("reason", words, "statement", words))) {
                Toast.refuse(refusal);
            }
        }
    }
}

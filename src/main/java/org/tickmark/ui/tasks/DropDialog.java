package org.tickmark.ui.tasks;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** Asks why a task is given up. */
final class DropDialog extends Dialog {

    private boolean dropped;

    /** @param drop gives it up; @param kept what happens when it is kept after all */
    DropDialog(String title, Consumer<String> drop, Runnable kept) {
        addClassName("task-drop");
        setHeaderTitle(Words.of("task.drop"));
        setWidth("440px");
        TextArea why = new TextArea(Words.of("task.why"));
        why.setWidthFull();
        why.setMinRows(3);
        why.setMaxLength(400);
        Paragraph what = new Paragraph(title);
        what.addClassName("tm-quote");
        add(what, why);
        NativeButton cancel = Parts.button(Words.of("task.cancel"));
        cancel.addClickListener(click -> close());
        NativeButton confirm = Parts.button(Words.of("task.drop"), "primary", "danger");
        confirm.getElement().setAttribute("data-action", Action.DROP_TASK.id());
        confirm.addClickListener(click -> {
            try {
                drop.accept(why.getValue());
                dropped = true;
                close();
            } catch (Refusal refusal) {
                if (!Words.at(refusal, Map.of("why", why))) {
                    Toast.refuse(refusal);
                }
            }
        });
        getFooter().add(cancel, confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                why.focus();
            } else if (!dropped) {
                kept.run();
            }
        });
    }
}

package org.tickmark.ui.component;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.tickmark.refusal.Refusal;

/** Says at the foot of the window what was done, and takes it back on asking. */
public final class UndoToast {

    private static final int SHOWN_MS = 12_000;

    private UndoToast() {}

    /** @param undo takes it back; a refusal of it is said in its turn */
    public static void offer(String words, Runnable undo) {
        NativeButton button = new NativeButton(Words.of("dialog.undo"));
        button.getElement().setAttribute("type", "button").setAttribute("data-action", "undo");
        Notification toast = new Notification(Parts.div("tm-toast", new Span(words), button));
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setDuration(SHOWN_MS);
        button.addClickListener(click -> {
            toast.close();
            try {
                undo.run();
            } catch (Refusal refusal) {
                Toast.refuse(refusal);
            }
        });
        toast.open();
    }
}

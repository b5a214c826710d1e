package org.tickmark.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import org.tickmark.refusal.Refusal;

/** A sentence at the foot of the window that goes by itself; read out by screen readers. */
public final class Toast {

    private static final Duration PER_CHARACTER = Duration.ofMillis(70);
    private static final Duration LEAST = Duration.ofSeconds(5);

    private Toast() {}

    /** Something is done. */
    public static void say(String words) {
        open(words, false, true);
    }

    /** Something was not done, and why. */
    public static void refuse(Refusal refusal) {
        open(Words.of(refusal), true, true);
    }

    /** Something went wrong; stays until it is closed. */
    public static void keep(String words) {
        open(words, true, false);
    }

    private static void open(String words, boolean refused, boolean goes) {
        Div content = Parts.div("tm-toast", new Span(words));
        if (refused) {
            content.getElement().setAttribute("data-tone", "refusal");
        }
        Notification toast = new Notification(content);
        toast.setAssertive(refused);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        // Long enough to be read (WCAG 2.2.1); what must not be missed is shown where it belongs, not here.
        toast.setDuration(goes ? (int) Math.max(LEAST.toMillis(), PER_CHARACTER.toMillis() * words.length()) : 0);
        if (!goes) {
            content.add(Parts.button(Words.of("shell.close"), "quiet"));
            content.getChildren()
                    .filter(NativeButton.class::isInstance)
                    .map(NativeButton.class::cast)
                    .forEach(close -> close.addClickListener(click -> toast.close()));
        }
        toast.open();
    }
}

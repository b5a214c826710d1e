package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A dialog of the house: head with title and cross, a body that scrolls, a foot with what can be done. */
public class PaneDialog extends Dialog {

    private final Div head = Parts.div("tm-pane-head");
    private final Div ends = Parts.div("tm-pane-ends");
    private final Div body = Parts.div("tm-pane-body");
    private final Div foot = Parts.div("tm-pane-foot");

    /**
     * An empty dialog.
     *
     * @param title stands in the head and is the dialog's accessible name
     */
    @SuppressWarnings("this-escape") // as every component is made: only Vaadin's own setters, which no dialog overrides
    protected PaneDialog(String title) {
        addClassNames("tm-dialog");
        getElement().setAttribute("aria-label", title);
        head.add(new H2(title), ends);
        NativeButton close = Parts.button("", "quiet", "icon");
        close.getElement().setAttribute("aria-label", Words.of("dialog.close"));
        close.add(Parts.icon("close"));
        close.addClickListener(click -> close());
        ends.add(close);
        body.getElement().setAttribute("tabindex", "-1");
    }

    /** Puts head, body and foot into this: a form, or what keeps drafts. */
    protected final <C extends Component & com.vaadin.flow.component.HasComponents & com.vaadin.flow.component.HasStyle>
            void frame(C around) {
        around.addClassName("tm-dialog-frame");
        around.add(head, body, foot);
        super.add(around);
    }

    /** Beside the title: a line on what the dialog is about. */
    protected final void about(Component... parts) {
        for (Component part : parts) {
            head.addComponentAtIndex(head.getComponentCount() - 1, part);
        }
    }

    /** Before the cross. */
    protected final void atEnd(Component... parts) {
        for (Component part : parts) {
            ends.addComponentAtIndex(ends.getComponentCount() - 1, part);
        }
    }

    /** What scrolls. */
    protected final Div body() {
        return body;
    }

    /** The foot: the first part stands at the start, the others at the end. */
    protected final Div foot() {
        return foot;
    }

    /** A line of muted words. */
    protected static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("tm-muted");
        return span;
    }
}

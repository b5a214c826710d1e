package org.tickmark.ui.component;

import com.vaadin.flow.component.html.NativeButton;
import org.tickmark.ui.action.Action;

/** A button drawn from the list of actions: its name, its key, its id for scripts. */
public final class ActionButton extends NativeButton {

    /** A button that does the action. */
    public ActionButton(Action action, Runnable perform) {
        super("");
        addClassName("tm-button");
        setText(getTranslation(action.nameKey()));
        getElement().setAttribute("data-action", action.id());
        getElement().setAttribute("type", "button");
        addClickListener(click -> perform.run());
    }

    /** The same as a link among words. */
    public ActionButton asLink() {
        removeClassName("tm-button");
        addClassName("tm-link");
        return this;
    }

    /** The one primary button of its pane. */
    public ActionButton primary() {
        addClassName("primary");
        return this;
    }

    /** A small one. */
    public ActionButton small() {
        addClassName("small");
        return this;
    }

    /** A quiet one. */
    public ActionButton quiet() {
        addClassName("quiet");
        return this;
    }
}

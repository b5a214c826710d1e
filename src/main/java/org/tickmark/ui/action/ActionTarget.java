package org.tickmark.ui.action;

/** A screen that offers actions of its own; the shell asks it for what it does not do itself. */
public interface ActionTarget {

    /** What the availability of its actions depends on now. */
    ActionContext actionContext();

    /** Does it. Called only with an action that is available in {@link #actionContext()}. */
    void perform(Action action);
}

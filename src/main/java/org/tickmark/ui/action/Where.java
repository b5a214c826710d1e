package org.tickmark.ui.action;

/** Where an action's key works. Single letters never work outside the named place (WCAG 2.1.4). */
public enum Where {
    /** On every screen; such keys have a modifier. */
    EVERYWHERE,
    /** In the article's text, while it has the focus. */
    TEXT,
    /** In a list of the Desk or of tasks, while it has the focus. */
    LIST,
    /** On the board of tasks, while a card has the focus. */
    BOARD
}

package org.tickmark.ui.shell;

/** Opens the command palette and the page of keys; a bean of the package that holds the one list of actions. */
public interface Commands {

    /** Opens the palette in the current window. */
    void openPalette();

    /** Opens the page of keys in the current window. */
    void openKeys();
}

package org.tickmark.ui.shell;

import org.tickmark.history.Appended;

/** A number beside an entry of the main list; a screen offers it as a bean. Asked as the person signed in. */
public interface NavCount {

    /** The entry's address: {@code desk}. */
    String path();

    /** The number; 0 shows none. */
    int count();

    /** Whether what was just recorded may have changed it. */
    default boolean changesWith(Appended appended) {
        return true;
    }
}

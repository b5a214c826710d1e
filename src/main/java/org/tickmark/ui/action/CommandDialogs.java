package org.tickmark.ui.action;

import org.springframework.stereotype.Component;
import org.tickmark.search.ClaimLists;
import org.tickmark.ui.shell.Commands;

/** Opens palette and page of keys for the shell. */
@Component
class CommandDialogs implements Commands {

    private final Performing performing;
    private final ClaimLists claims;

    CommandDialogs(Performing performing, ClaimLists claims) {
        this.performing = performing;
        this.claims = claims;
    }

    @Override
    public void openPalette() {
        new Palette(performing, claims).open();
    }

    @Override
    public void openKeys() {
        new KeysPage().open();
    }
}

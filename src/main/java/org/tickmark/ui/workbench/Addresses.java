package org.tickmark.ui.workbench;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** Writes what a screen shows into the address without leaving the screen. */
final class Addresses {

    private static final String LAST = "tickmark.address";

    private Addresses() {}

    /** The browser has come to an address by itself: typed, by a link, or by going back and forward. */
    static void arrived(UI ui, Location at) {
        ComponentUtil.setData(ui, LAST, at.getPathWithQueryParameters());
    }

    /** A new entry of the browser's history, unless the address is that one already. */
    static void push(UI ui, String path, QueryParameters query) {
        Location wanted = new Location(path, query);
        if (!wanted.getPathWithQueryParameters().equals(ComponentUtil.getData(ui, LAST))) {
            ui.getPage().getHistory().pushState(null, wanted);
            arrived(ui, wanted);
        }
    }
}

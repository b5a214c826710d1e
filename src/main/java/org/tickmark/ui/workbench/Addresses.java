package org.tickmark.ui.workbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** Writes what a screen shows into the address without leaving the screen. */
final class Addresses {

    private Addresses() {}

    /** A new entry of the browser's history, unless the address is that one already. */
    static void push(UI ui, String path, QueryParameters query) {
        Location wanted = new Location(path, query);
        String current = ui.getActiveViewLocation().getPathWithQueryParameters();
        Object last = com.vaadin.flow.component.ComponentUtil.getData(ui, "tickmark.address");
        if (!wanted.getPathWithQueryParameters().equals(last == null ? current : last)) {
            ui.getPage().getHistory().pushState(null, wanted);
        }
        com.vaadin.flow.component.ComponentUtil.setData(ui, "tickmark.address", wanted.getPathWithQueryParameters());
    }
}

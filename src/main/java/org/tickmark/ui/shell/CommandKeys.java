package org.tickmark.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Listens on every screen for the keys of the palette and of the page of keys, as {@code command-keys.js} does it. */
@Tag("tm-command-keys")
@JsModule("context://command-keys.js")
public final class CommandKeys extends Component {

    /** @param letters whether single letters are keys, as the profile says */
    CommandKeys(Commands commands, boolean letters) {
        getElement().setAttribute("data-letters", letters ? "on" : "off");
        addListener(Asked.class, asked -> {
            if (asked.action.equals("keys")) {
                commands.openKeys();
            } else {
                commands.openPalette();
            }
        });
    }

    /** A key asked for one of the two. */
    @DomEvent("tm-command")
    public static class Asked extends ComponentEvent<CommandKeys> {

        private final String action;

        /** As the element tells it. */
        public Asked(CommandKeys source, boolean fromClient, @EventData("event.detail.action") String action) {
            super(source, fromClient);
            this.action = action;
        }
    }
}

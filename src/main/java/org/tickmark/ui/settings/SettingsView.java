package org.tickmark.ui.settings;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tickmark.ui.component.Screen;

/** My settings. */
@Route("settings")
@PermitAll
class SettingsView extends Screen {

    SettingsView() {
        super("settings");
        add(head(getTranslation("settings.title"), ""), scroll());
    }
}

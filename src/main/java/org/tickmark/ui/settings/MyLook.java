package org.tickmark.ui.settings;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Clock;
import java.util.List;
import org.tickmark.identity.Profile;
import org.tickmark.identity.Profiles;
import org.tickmark.ui.component.Segmented;
import org.tickmark.ui.component.Words;
import org.tickmark.ui.shell.Look;

/** Light and dark, and whether single letters are keys. */
class MyLook extends Section {

    MyLook(Profile profile, Profiles profiles, Clock clock) {
        super("look", Words.of("settings.look"), Words.of("settings.look.why"), clock);
        Segmented<Profile.Appearance> appearance = new Segmented<>(
                getTranslation("shell.appearance"),
                List.of(Profile.Appearance.values()),
                each -> getTranslation("shell.appearance." + each.name()));
        appearance.choose(profile.appearance());
        appearance.onChoose(chosen -> {
            profiles.appearance(chosen);
            Look.appearance(chosen);
            saved();
        });
        Checkbox keys = new Checkbox(getTranslation("settings.keys"), profile.keysOn());
        keys.setHelperText(getTranslation("settings.keys.help"));
        keys.addValueChangeListener(change -> {
            profiles.keys(change.getValue());
            saved();
        });
        field(appearance);
        field(keys);
    }
}

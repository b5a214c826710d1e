package org.tickmark.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import org.tickmark.identity.Profile;
import org.tickmark.ui.component.Moments;

/** Gives the current window what a profile says of appearance, language and time zone. */
public final class Look {

    private Look() {}

    /** To the whole profile. */
    public static void apply(Profile profile) {
        UI ui = UI.getCurrent();
        appearance(profile.appearance());
        Moments.zone(profile.zone());
        if (!ui.getLocale().getLanguage().equals(profile.language().getLanguage())) {
            ui.setLocale(profile.language());
        }
    }

    /** To light, dark, or as the system. */
    public static void appearance(Profile.Appearance appearance) {
        UI.getCurrent()
                .getPage()
                .setColorScheme(
                        switch (appearance) {
                            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
                            case LIGHT -> ColorScheme.Value.LIGHT;
                            case DARK -> ColorScheme.Value.DARK;
                        });
    }
}

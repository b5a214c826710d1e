package org.tickmark.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Person;
import org.tickmark.identity.Profile;
import org.tickmark.identity.Profiles;
import org.tickmark.identity.Tokens;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Screen;
import org.tickmark.ui.signin.RenewedSession;

/** How I want the workbench. Every field is saved as it is left. */
@Route("settings")
@PermitAll
class SettingsView extends Screen {

    SettingsView(Profiles profiles, Tokens tokens, CurrentPerson current, RenewedSession renewed, Clock clock) {
        super("settings");
        Person me = current.require();
        Profile profile = profiles.mine();
        Div sections = Parts.div(
                "tm-settings",
                new MyName(me, profiles, clock),
                new MyPassword(me, profiles, renewed, clock),
                new MyPlace(profile, profiles, clock),
                new MyLook(profile, profiles, clock),
                new MyTokens(tokens, clock));
        add(
                head(
                        getTranslation("settings.title"),
                        getTranslation(
                                "settings.below",
                                me.name(),
                                getTranslation("role." + me.role().name()))),
                scroll(sections));
    }
}

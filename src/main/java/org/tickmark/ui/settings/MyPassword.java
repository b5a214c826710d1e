package org.tickmark.ui.settings;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Clock;
import java.util.Map;
import org.tickmark.identity.Person;
import org.tickmark.identity.Profiles;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;
import org.tickmark.ui.signin.RenewedSession;

/** A new password, which needs the old one. */
class MyPassword extends Section {

    private final PasswordField old = field("settings.password.old", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("link.password", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("link.password.again", Autocomplete.NEW_PASSWORD);

    MyPassword(Person me, Profiles profiles, RenewedSession renewed, Clock clock) {
        super("password", Words.of("field.password"), Words.of("settings.password.why"), clock);
        if (me.sample()) {
            field(Parts.text(getTranslation("refusal.sample.no-password")));
            return;
        }
        wanted.setHelperText(getTranslation("link.password.help"));
        field(old);
        field(wanted);
        field(again);
        ActionButton change = new ActionButton(Action.CHANGE_PASSWORD, () -> change(profiles, renewed));
        change.addClickShortcut(Key.ENTER).listenOn(this);
        field(change);
    }

    private PasswordField field(String label, Autocomplete autocomplete) {
        PasswordField field = new PasswordField(getTranslation(label));
        field.setAutocomplete(autocomplete);
        return field;
    }

    private void change(Profiles profiles, RenewedSession renewed) {
        old.setInvalid(false);
        wanted.setInvalid(false);
        again.setInvalid(false);
        unsaid();
        if (!wanted.getValue().equals(again.getValue())) {
            again.setErrorMessage(getTranslation("link.password.differs"));
            again.setInvalid(true);
            again.focus();
            return;
        }
        try {
            renewed.keep(profiles.password(old.getValue(), wanted.getValue()));
            old.clear();
            wanted.clear();
            again.clear();
            saved();
        } catch (Refusal refusal) {
            Map<String, HasValidation> fields = Map.of("old", old, "password", wanted);
            if (!Words.at(refusal, fields)) {
                Toast.refuse(refusal);
            }
        }
    }
}

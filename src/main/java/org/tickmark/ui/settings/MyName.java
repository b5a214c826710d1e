package org.tickmark.ui.settings;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Map;
import org.tickmark.identity.Person;
import org.tickmark.identity.Profiles;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** What the others call me. */
class MyName extends Section {

    MyName(Person me, Profiles profiles, Clock clock) {
        super("name", Words.of("settings.name"), Words.of("settings.name.why"), clock);
        TextField key = new TextField(getTranslation("sign-in.name"));
        key.setValue(me.key().value());
        key.setReadOnly(true);
        key.setHelperText(getTranslation("settings.key.help"));
        TextField name = new TextField(getTranslation("field.name"));
        name.setValue(me.name());
        name.setAutocomplete(Autocomplete.NAME);
        name.addValueChangeListener(change -> {
            name.setInvalid(false);
            unsaid();
            try {
                profiles.rename(name.getValue());
                saved();
            } catch (Refusal refusal) {
                Map<String, HasValidation> fields = Map.of("name", name);
                if (!Words.at(refusal, fields)) {
                    Toast.refuse(refusal);
                }
            }
        });
        field(name);
        field(key);
    }
}

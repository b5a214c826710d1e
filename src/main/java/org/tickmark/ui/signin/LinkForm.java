package org.tickmark.ui.signin;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.tickmark.identity.LinkSheet;
import org.tickmark.identity.LinkSheet.Purpose;
import org.tickmark.identity.UsingLinks;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** Name and password of whoever holds the link. */
class LinkForm extends Div {

    private final LinkSheet sheet;
    private final String secret;
    private final UsingLinks links;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    LinkForm(LinkSheet sheet, String secret, UsingLinks links) {
        this.sheet = sheet;
        this.secret = secret;
        this.links = links;
        addClassName("tm-link-form");
        String purpose = sheet.purpose().name();
        TextField key = new TextField(getTranslation("sign-in.name"));
        key.setValue(sheet.person().key().value());
        key.setReadOnly(true);
        key.setHelperText(getTranslation("link.key.help"));
        key.setAutocomplete(Autocomplete.USERNAME);
        name.setLabel(getTranslation("field.name"));
        name.setHelperText(getTranslation("link.name.help"));
        name.setAutocomplete(Autocomplete.NAME);
        if (sheet.purpose() == Purpose.INVITE) {
            name.setValue(sheet.person().name());
        }
        password.setLabel(getTranslation("link.password"));
        password.setHelperText(getTranslation("link.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setLabel(getTranslation("link.password.again"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        NativeButton enter = Parts.button(getTranslation("link.enter." + purpose), "primary");
        enter.addClickListener(click -> enter());
        enter.addClickShortcut(Key.ENTER).listenOn(this);
        add(
                new H2(getTranslation("link.heading." + purpose)),
                new Paragraph(getTranslation(
                        "link.what." + purpose,
                        getTranslation("role." + sheet.person().role().name()))),
                key);
        if (sheet.purpose() != Purpose.RESET) {
            add(name);
        }
        add(password, again, enter);
    }

    /** The browser's zone; UTC where this Java does not know it. */
    private static ZoneId zone() {
        String id = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private void enter() {
        name.setInvalid(false);
        password.setInvalid(false);
        again.setInvalid(false);
        if (!password.getValue().equals(again.getValue())) {
            again.setErrorMessage(getTranslation("link.password.differs"));
            again.setInvalid(true);
            again.focus();
            return;
        }
        try {
            links.use(secret, name.getValue(), password.getValue(), zone());
            UI.getCurrent()
                    .navigate(
                            "sign-in",
                            QueryParameters.of("ready", sheet.person().key().value()));
        } catch (Refusal refusal) {
            Map<String, HasValidation> fields = Map.of("name", name, "password", password);
            if (!Words.at(refusal, fields)) {
                Toast.refuse(refusal);
            }
        }
    }
}

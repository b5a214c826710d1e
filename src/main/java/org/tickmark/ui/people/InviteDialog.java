package org.tickmark.ui.people;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tickmark.identity.OneTimeLink;
import org.tickmark.identity.People;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** Asks whom to invite as what, and then shows the link. */
class InviteDialog extends Dialog {

    private final transient People people;
    private final transient Consumer<PersonKey> done;
    private final TextField name = new TextField();
    private final TextField key = new TextField();
    private final TextField title = new TextField();
    private final Select<Role> role = new Select<>();
    private String offered = "";

    InviteDialog(People people, Consumer<PersonKey> done) {
        this.people = people;
        this.done = done;
        setHeaderTitle(getTranslation("people.invite.title"));
        name.setLabel(getTranslation("field.name"));
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> offerKey());
        name.setAutofocus(true);
        key.setLabel(getTranslation("sign-in.name"));
        key.setHelperText(getTranslation("people.invite.key.help"));
        title.setLabel(getTranslation("people.field.title"));
        title.setHelperText(getTranslation("people.field.title.help"));
        role.setLabel(getTranslation("people.field.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation("role." + each.name()));
        role.addValueChangeListener(change ->
                role.setHelperText(getTranslation("role.what." + role.getValue().name())));
        role.setValue(Role.CHECKER);
        add(Parts.div("tm-form", name, key, title, role));
        var cancel = Parts.button(getTranslation("people.invite.cancel"));
        cancel.addClickListener(click -> close());
        var make = Parts.button(getTranslation("people.invite.make"), "primary");
        make.addClickListener(click -> invite());
        make.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(cancel, make);
        setWidth("460px");
    }

    /**
     * A sign-in name out of the name, for when the Admin types none. Shown as what would be taken and never put into the
     * field: an answer that comes late would overwrite what is being typed there.
     */
    private void offerKey() {
        String plain = Normalizer.normalize(name.getValue().strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^\\.+|\\.+$", "");
        offered = plain.substring(0, Math.min(64, plain.length()));
        key.setPlaceholder(offered);
    }

    private void invite() {
        name.setInvalid(false);
        key.setInvalid(false);
        title.setInvalid(false);
        try {
            String wanted = key.getValue().isBlank() ? offered : key.getValue();
            OneTimeLink link = people.invite(wanted, name.getValue(), title.getValue(), role.getValue());
            close();
            done.accept(new PersonKey(wanted.strip().toLowerCase(Locale.ROOT)));
            new LinkDialog(name.getValue().strip(), link).open();
        } catch (Refusal refusal) {
            Map<String, HasValidation> fields = Map.of("name", name, "key", key, "title", title);
            if (!Words.at(refusal, fields)) {
                Toast.refuse(refusal);
            }
        }
    }
}

package org.tickmark.ui.signin;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import org.tickmark.ui.component.Parts;

/** Sign-in name and password, as password managers expect them. */
class PasswordForm extends Form {

    static final String PATH = "/sign-in/password";

    PasswordForm(CsrfField csrf, boolean second, String known) {
        super("sign-in/password", csrf);
        addClassName("tm-password");
        H2 heading = new H2(getTranslation(second ? "sign-in.password.else" : "sign-in.password"));
        heading.setId("password-form");
        getElement().setAttribute("aria-labelledby", "password-form");
        add(heading);
        Input name = field("username", "sign-in.name", "text", "username");
        name.setValue(known);
        field("password", "field.password", "password", "current-password");
        NativeButton enter = Parts.button(getTranslation("sign-in.enter"), "primary");
        enter.getElement().setAttribute("type", "submit").setAttribute("data-action", "sign-in");
        Paragraph lost = new Paragraph(getTranslation("sign-in.lost"));
        lost.addClassName("tm-sign-in-lost");
        add(enter, lost);
    }

    private Input field(String name, String label, String type, String autocomplete) {
        Input input = new Input();
        input.setType(type);
        input.setId(name);
        input.addClassName("tm-input");
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        NativeLabel words = new NativeLabel(getTranslation(label));
        words.setFor(input);
        words.addClassName("tm-field-label");
        add(Parts.div("tm-password-field", words, input));
        return input;
    }
}

package org.tickmark.ui.settings;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.tickmark.identity.NewToken;
import org.tickmark.ui.component.CopyButton;
import org.tickmark.ui.component.Moments;
import org.tickmark.ui.component.Parts;

/** Shows a new token, once. */
class TokenDialog extends Dialog {

    TokenDialog(NewToken made) {
        setHeaderTitle(getTranslation("settings.token.title", made.sheet().label()));
        TextField field = new TextField(getTranslation("settings.token"));
        field.setValue(made.secret());
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.addClassName("tm-token");
        add(
                Parts.div(
                        "tm-link-row",
                        field,
                        new CopyButton(
                                made.secret(),
                                getTranslation("people.link.copy"),
                                getTranslation("people.link.copied"))),
                new Paragraph(getTranslation(
                        "settings.token.once", Moments.full(made.sheet().expiresAt()))));
        var close = Parts.button(getTranslation("shell.close"), "primary");
        close.addClickListener(click -> close());
        getFooter().add(close);
        setWidth("560px");
    }
}

package org.tickmark.ui.settings;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.tickmark.identity.TokenSheet;
import org.tickmark.identity.Tokens;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;

/** Asks before a token works no more: it cannot be brought back. */
class RevokeDialog extends Dialog {

    RevokeDialog(TokenSheet token, Tokens tokens, Runnable done) {
        setHeaderTitle(getTranslation("settings.token.revoke.which", token.label()));
        add(new Paragraph(getTranslation("settings.token.revoke.what")));
        var keep = Parts.button(getTranslation("settings.token.revoke.no"));
        keep.addClickListener(click -> close());
        var revoke = Parts.button(getTranslation("action.revoke-token"), "primary", "danger");
        revoke.addClickListener(click -> {
            try {
                tokens.revoke(token.id());
                Toast.say(getTranslation("settings.token.revoked", token.label()));
            } catch (Refusal refusal) {
                Toast.refuse(refusal);
            }
            close();
            done.run();
        });
        getFooter().add(keep, revoke);
        setWidth("480px");
    }
}

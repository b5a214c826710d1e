package org.tickmark.ui.settings;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.tickmark.identity.TokenSheet;
import org.tickmark.identity.Tokens;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Moments;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** My tokens for scripts: those that work, and a new one. */
class MyTokens extends Section {

    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);
    private static final int USUAL = 90;

    private final transient Tokens tokens;
    private final Div rows = Parts.div("tm-tokens");
    private final TextField label = new TextField();
    private final Select<Integer> lasting = new Select<>();

    MyTokens(Tokens tokens, Clock clock) {
        super("tokens", Words.of("settings.tokens"), Words.of("settings.tokens.why"), clock);
        this.tokens = tokens;
        label.setLabel(getTranslation("settings.token.label"));
        label.setHelperText(getTranslation("settings.token.label.help"));
        label.setMaxLength(120);
        lasting.setLabel(getTranslation("settings.token.lasting"));
        lasting.setItems(DAYS);
        lasting.setItemLabelGenerator(days -> getTranslation("settings.token.days", days));
        lasting.setValue(USUAL);
        field(rows);
        field(label);
        field(lasting);
        field(new ActionButton(Action.MAKE_TOKEN, this::make));
        show();
    }

    private void make() {
        label.setInvalid(false);
        try {
            new TokenDialog(tokens.make(label.getValue(), Duration.ofDays(lasting.getValue()))).open();
            label.clear();
            show();
        } catch (Refusal refusal) {
            Map<String, HasValidation> fields = Map.of("label", label, "lasting", lasting);
            if (!Words.at(refusal, fields)) {
                Toast.refuse(refusal);
            }
        }
    }

    private void show() {
        rows.removeAll();
        tokens.mine().forEach(token -> rows.add(row(token)));
    }

    private Div row(TokenSheet token) {
        Span name = new Span(token.label());
        name.addClassName("tm-row-title");
        Div meta = Parts.div(
                "tm-meta",
                new Span(getTranslation("settings.token.until", Moments.day(token.expiresAt()))),
                new Span(
                        token.lastUsedAt() == null
                                ? getTranslation("settings.token.unused")
                                : getTranslation("settings.token.used", Moments.full(token.lastUsedAt()))));
        ActionButton revoke =
                new ActionButton(Action.REVOKE_TOKEN, () -> new RevokeDialog(token, tokens, this::show).open());
        revoke.getElement().setAttribute("aria-label", getTranslation("settings.token.revoke.which", token.label()));
        Div row = Parts.div(
                "tm-row", Parts.div("tm-row-main", name, meta), revoke.small().quiet());
        row.getElement().setAttribute("data-token", token.id().toString());
        return row;
    }
}

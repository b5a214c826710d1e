package org.tickmark.ui.workbench;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;
import org.tickmark.verdict.Move;
import org.tickmark.verdict.MoveOption;
import org.tickmark.verdict.VerdictCode;

/** Asks for what a move needs: a verdict, a reason or rationale; says what is odd. Ctrl+Enter makes the move. */
final class MoveDialog extends Dialog {

    /** Makes the move; refusals fly out and are shown at the field they mean. */
    interface Make {
        void make(@Nullable VerdictCode verdict, String words);
    }

    private final TextArea words = new TextArea();
    private final RadioButtonGroup<Optional<VerdictCode>> verdicts = new RadioButtonGroup<>();
    private final Make make;

    /**
     * @param option what the rules say of the move
     * @param choices verdicts to choose from; empty when the move chooses none
     * @param statement what the claim says, so that nobody decides on the wrong one
     */
    MoveDialog(MoveOption option, List<VerdictCode> choices, String statement, Make make) {
        this.make = make;
        Move move = option.move();
        addClassName("move-dialog");
        setHeaderTitle(Words.of(Moves.action(move).nameKey()));
        Paragraph claim = new Paragraph(statement);
        claim.addClassName("tm-quote");
        add(claim);
        option.warnings().forEach(key -> add(warning(Words.of(key))));
        if (!choices.isEmpty()) {
            List<Optional<VerdictCode>> items = new ArrayList<>();
            choices.forEach(code -> items.add(Optional.of(code)));
            if (move == Move.RULE) {
                items.add(Optional.empty());
            }
            verdicts.setLabel(Words.of("field.verdict"));
            verdicts.setItems(items);
            verdicts.setItemLabelGenerator(each ->
                    each.map(code -> Words.of("verdict." + code)).orElse(Words.of("workbench.neither-is-right")));
            add(verdicts);
        }
        String asked = option.asks().contains("reason") ? "reason" : "rationale";
        words.setLabel(Words.of("field." + asked));
        words.setRequiredIndicatorVisible(option.asks().contains(asked));
        words.setWidthFull();
        words.setMinRows(3);
        words.getElement().setAttribute("data-field", asked);
        add(words);
        NativeButton cancel = Parts.button(Words.of("workbench.cancel"));
        cancel.addClickListener(click -> close());
        NativeButton done = Parts.button(Words.of(Moves.action(move).nameKey()), "primary");
        done.getElement().setAttribute("data-confirm", Moves.action(move).id());
        done.addClickListener(click -> done());
        getFooter().add(cancel, done);
        Shortcuts.addShortcutListener(this, this::done, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement()
                .listenOn(this);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                if (choices.isEmpty()) {
                    words.focus();
                } else {
                    verdicts.getElement().callJsFunction("focus");
                }
            }
        });
    }

    private void done() {
        try {
            Optional<VerdictCode> chosen = verdicts.getValue();
            if (chosen == null
                    && !verdicts.getListDataView().getItems().toList().isEmpty()) {
                verdicts.setInvalid(true);
                verdicts.setErrorMessage(Words.of("refusal.workbench.choose-a-verdict"));
                verdicts.getElement().callJsFunction("focus");
                return;
            }
            make.make(chosen == null ? null : chosen.orElse(null), words.getValue());
            close();
        } catch (Refusal refusal) {
            if (!Words.at(refusal, Map.of("reason", words, "rationale", words, "verdict", verdicts))) {
                Toast.refuse(refusal);
            }
        }
    }

    private static com.vaadin.flow.component.Component warning(String text) {
        var banner = Parts.div("tm-banner", Parts.div("tm-banner-text", new Paragraph(text)));
        banner.getElement().setAttribute("data-tone", "warning").setAttribute("role", "status");
        return banner;
    }
}

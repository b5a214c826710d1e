package org.tickmark.ui.history;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Refusal;
import org.tickmark.report.Erasing;
import org.tickmark.search.HistoryEntry;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** Asks why before what a row says goes for good. */
final class EraseDialog extends Dialog {

    EraseDialog(HistoryEntry entry, Erasing erasing, Runnable done) {
        long seq = entry.row().seq();
        setHeaderTitle(Words.of("history.erase.title", seq));
        TextField reason = new TextField(Words.of("history.erase.reason"));
        reason.setHelperText(Words.of("history.erase.reason.help"));
        reason.setWidthFull();
        add(new Paragraph(Words.of("history.erase.what")), reason);
        var keep = Parts.button(Words.of("history.erase.no"));
        keep.addClickListener(click -> close());
        var erase = Parts.button(Words.of("action.erase-payload"), "primary", "danger");
        erase.addClickListener(click -> {
            try {
                erasing.erase(entry.stream(), seq, reason.getValue());
                Toast.say(Words.of("history.erased.done", seq));
                close();
                done.run();
            } catch (BadInput bad) {
                reason.setErrorMessage(Words.of(bad));
                reason.setInvalid(true);
            } catch (Refusal refusal) {
                Toast.refuse(refusal);
                close();
            }
        });
        getFooter().add(keep, erase);
        setWidth("520px");
    }
}

package org.tickmark.ui.evidence;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.evidence.SourceSheet;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.DraftLine;
import org.tickmark.ui.component.Drafts;
import org.tickmark.ui.component.FieldRows;
import org.tickmark.ui.component.FormKeys;
import org.tickmark.ui.component.PaneDialog;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.StatusChip;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/**
 * A new evidence link: the source, then what it has to do with the claim. Ctrl+Enter adds it. What was typed stays in
 * the browser until it is added or given up.
 */
final class AddEvidenceDialog extends PaneDialog {

    private final EvidenceHouse house;
    private final ClaimRef claim;
    private final Runnable added;
    private final FieldRows rows = new FieldRows();
    private final Drafts drafts = new Drafts();
    private final SourceFields source;
    private final LinkFields link;

    AddEvidenceDialog(EvidenceHouse house, ClaimRef claim, Runnable added) {
        super(Words.of("evidence-ui.dialog", claim.number()));
        this.house = house;
        this.claim = claim;
        this.added = added;
        this.source = new SourceFields(house, rows);
        this.link = new LinkFields(rows, house.outlets());
        addClassName("tm-evidence-dialog");
        about(house.claims().sheet(claim));
        DraftLine back = new DraftLine(this::startOver);
        body().add(back, source, link);
        buttons(Parts.button(Words.of("dialog.cancel"), "quiet"), Parts.button(Words.of("evidence-ui.add"), "primary"));
        FormKeys form = new FormKeys();
        form.onSubmit(this::save);
        frame(form);
        drafts.add(form);
        add(drafts);
        source.onFound(link.stance::focus);
        source.onOutlet(link.reliability::outlet);
        source.keepIn(drafts);
        link.keepIn(drafts);
        drafts.onFound(values -> restore(values, back));
        drafts.open(house.current().require().key(), "evidence/" + claim.article() + "/" + claim.number());
        source.url.setAutofocus(true);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                source.url.focus();
            }
        });
    }

    private void about(ClaimSheet sheet) {
        Span statement = muted(sheet.statement());
        statement.addClassName("tm-pane-about");
        about(new StatusChip(sheet.status()), statement);
    }

    private void buttons(NativeButton cancel, NativeButton save) {
        cancel.addClickListener(click -> {
            drafts.forget();
            close();
        });
        save.getElement().setAttribute("data-action", "save-evidence");
        save.addClickListener(click -> save());
        foot().add(
                        Parts.div("tm-pane-keys", Parts.keys("Ctrl", "Enter"), new Span(Words.of("evidence-ui.add"))),
                        cancel,
                        save);
    }

    private void restore(Map<String, String> values, DraftLine back) {
        source.restore(values);
        link.restore(values);
        back.setVisible(true);
    }

    private void startOver() {
        drafts.forget();
        source.restore(Map.of());
        link.restore(Map.of());
        source.url.focus();
    }

    private void save() {
        rows.accept();
        try {
            var typed = link.link();
            var known = source.known().map(SourceSheet::id);
            if (known.isPresent()) {
                house.gathering().add(claim, known.get(), typed);
            } else {
                house.gathering().add(claim, source.source(), typed);
            }
        } catch (Refusal refusal) {
            rows.refuse(refusal);
            return;
        }
        drafts.forget();
        close();
        Toast.say(Words.of("evidence-ui.added"));
        added.run();
    }
}

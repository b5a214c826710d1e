package org.tickmark.ui.workbench;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.Status;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** Asks which claim stays; it takes the passages, and the other becomes CUT, "merged into #n". */
final class MergeDialog extends Dialog {

    MergeDialog(ClaimSheet goes, List<ClaimSheet> others, Consumer<ClaimRef> merge) {
        addClassName("move-dialog");
        setHeaderTitle(Words.of("workbench.merge-title", goes.number()));
        Paragraph statement = new Paragraph(goes.statement());
        statement.addClassName("tm-quote");
        ComboBox<ClaimSheet> stays = new ComboBox<>(Words.of("workbench.merge-into"));
        stays.setItems(
                others.stream().filter(each -> each.status() != Status.CUT).toList());
        stays.setItemLabelGenerator(each -> "#" + each.number() + " " + each.statement());
        stays.setWidthFull();
        Paragraph what = new Paragraph(Words.of("workbench.merge-what", goes.number()));
        what.addClassName("tm-secondary");
        add(statement, stays, what);
        NativeButton cancel = Parts.button(Words.of("workbench.cancel"));
        cancel.addClickListener(click -> close());
        NativeButton done = Parts.button(Words.of("workbench.merge"), "primary");
        done.getElement().setAttribute("data-confirm", "merge-claim");
        done.addClickListener(click -> {
            ClaimSheet chosen = stays.getValue();
            if (chosen == null) {
                stays.setInvalid(true);
                stays.setErrorMessage(Words.of("refusal.workbench.choose-a-claim"));
                return;
            }
            try {
                merge.accept(chosen.ref());
                close();
            } catch (Refusal refusal) {
                Toast.refuse(refusal);
            }
        });
        getFooter().add(cancel, done);
        addOpenedChangeListener(opened -> stays.focus());
    }
}

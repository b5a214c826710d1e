package org.tickmark.ui.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.ui.component.FormKeys;
import org.tickmark.ui.component.PaneDialog;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.StatusChip;
import org.tickmark.ui.component.Words;

/** The links of a claim one after another, each saved field by field; {@code [} and {@code ]} go to its neighbours. */
final class EditEvidenceDialog extends PaneDialog {

    private final EvidenceHouse house;
    private final ClaimRef claim;
    private final Runnable changed;
    private final Span place = muted("");
    private final Span saved = new Span();
    private final NativeButton previous = step("chevron-left", "evidence-ui.previous", -1);
    private final NativeButton next = step("chevron-right", "evidence-ui.next", 1);
    private EvidenceId shown;

    EditEvidenceDialog(
            EvidenceHouse house, ClaimRef claim, EvidenceId link, Runnable changed, Consumer<EvidenceId> remove) {
        super(Words.of("evidence-ui.dialog", claim.number()));
        this.house = house;
        this.claim = claim;
        this.changed = changed;
        this.shown = link;
        addClassName("tm-evidence-dialog");
        ClaimSheet sheet = house.claims().sheet(claim);
        Span statement = muted(sheet.statement());
        statement.addClassName("tm-pane-about");
        about(new StatusChip(sheet.status()), statement);
        atEnd(place, previous, next);
        saved.getElement().setAttribute("role", "status");
        NativeButton gone = Parts.button(Words.of("evidence-ui.remove"));
        gone.addClickListener(click -> {
            close();
            remove.accept(shown);
        });
        NativeButton done = Parts.button(Words.of("dialog.done"), "primary");
        done.getElement().setAttribute("data-action", "done");
        done.addClickListener(click -> close());
        Div keys = Parts.div("tm-pane-keys", Parts.keys("[", "]"), new Span(Words.of("evidence-ui.keys.step")));
        foot().add(keys, saved, gone, done);
        FormKeys form = new FormKeys();
        form.onSubmit(this::close);
        form.onStep(this::step);
        frame(form);
        add(form);
        draw();
    }

    private NativeButton step(String icon, String words, int by) {
        NativeButton button = Parts.button("", "small", "icon");
        button.getElement().setAttribute("aria-label", Words.of(words)).setAttribute("title", Words.of(words));
        button.add(Parts.icon(icon));
        button.addClickListener(click -> step(by));
        return button;
    }

    private void step(int by) {
        List<EvidenceId> links =
                house.evidence().of(claim).stream().map(EvidenceSheet::id).toList();
        int to = links.indexOf(shown) + by;
        if (to >= 0 && to < links.size()) {
            shown = links.get(to);
            saved.setText("");
            draw();
        }
    }

    private void draw() {
        List<EvidenceSheet> links = house.evidence().of(claim);
        int at = links.stream().map(EvidenceSheet::id).toList().indexOf(shown);
        place.setText(Words.of("evidence-ui.place", at + 1, links.size()));
        previous.setEnabled(at > 0);
        next.setEnabled(at < links.size() - 1);
        body().removeAll();
        EditFields fields = new EditFields(house, house.evidence().sheet(shown));
        IndependenceTree tree = new IndependenceTree(house, claim, shown);
        fields.onSaved(() -> {
            saved.setText(Words.of(
                    "dialog.saved",
                    house.times().mine().brief(house.times().mine().now())));
            tree.refresh();
            changed.run();
        });
        tree.onChanged(changed);
        body().add(fields, tree);
    }
}

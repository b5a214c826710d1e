package org.tickmark.ui.evidence;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tickmark.claim.ClaimRef;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.FieldRow;
import org.tickmark.ui.component.FieldRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** Saying that this link and others come from one place, and why. */
final class SharingOrigin extends Div {

    private final Map<EvidenceId, Checkbox> others = new LinkedHashMap<>();
    private final FieldRows rows = new FieldRows();
    private final TextField because = new TextField();

    SharingOrigin(EvidenceHouse house, ClaimRef claim, EvidenceId shown, List<EvidenceSheet> links, Runnable done) {
        Div form = Parts.div("tm-sharing");
        form.setVisible(false);
        NativeButton open = new NativeButton(Words.of("evidence-ui.share"));
        open.addClassName("tm-link");
        open.getElement().setAttribute("type", "button").setAttribute("aria-expanded", "false");
        open.addClickListener(click -> {
            form.setVisible(!form.isVisible());
            open.getElement().setAttribute("aria-expanded", Boolean.toString(form.isVisible()));
        });
        Div boxes = Parts.div("tm-sharing-links");
        boxes.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of("evidence-ui.share.with"));
        for (EvidenceSheet link : links) {
            if (!link.id().equals(shown)) {
                Checkbox box = new Checkbox(SourceLine.title(link.source()));
                others.put(link.id(), box);
                boxes.add(box);
            }
        }
        NativeButton share = Parts.button(Words.of("evidence-ui.share.do"), "small");
        share.addClickListener(click -> {
            rows.accept();
            Set<EvidenceId> chosen = new HashSet<>(Set.of(shown));
            others.forEach((id, box) -> {
                if (box.getValue()) {
                    chosen.add(id);
                }
            });
            try {
                house.gathering().shareOrigin(claim, chosen, because.getValue());
                done.run();
            } catch (Refusal refusal) {
                rows.refuse(refusal);
            }
        });
        form.add(
                rows.add("links", new FieldRow(Words.of("evidence-ui.share.with"), boxes)),
                rows.add("because", new FieldRow(Words.of("evidence-ui.share.because"), because)),
                share);
        add(open, form);
    }
}

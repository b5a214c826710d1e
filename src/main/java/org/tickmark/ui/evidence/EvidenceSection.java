package org.tickmark.ui.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimRef;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.evidence.Independence;
import org.tickmark.evidence.SharedOrigin;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.UndoToast;
import org.tickmark.ui.component.Words;

/** The evidence of a claim, as cards below one another; part of the claim panel. */
public final class EvidenceSection extends Section {

    private final EvidenceHouse house;
    private final boolean mayCheck;
    private final H2 heading = new H2();
    private final Span independence = new Span();
    private final Div cards = Parts.div("tm-evidence-cards");
    private Runnable changed = () -> {};
    private @Nullable ClaimRef claim;
    private List<Object> drawn = List.of();

    /** @param mayCheck whether links can be added and edited by whoever looks */
    public EvidenceSection(EvidenceHouse house, boolean mayCheck) {
        this.house = house;
        this.mayCheck = mayCheck;
        addClassName("tm-evidence");
        heading.addClassName("tm-caps");
        heading.setId("evidence-heading");
        getElement().setAttribute("aria-labelledby", "evidence-heading");
        independence.addClassName("tm-badge");
        independence.getElement().setAttribute("data-tone", "warning");
        independence.getElement().setAttribute("title", Words.of("evidence-ui.independence.why"));
        Div head = Parts.div("tm-section-head", heading, independence);
        head.addClassName("tm-evidence-head");
        if (mayCheck) {
            head.add(new ActionButton(Action.ADD_EVIDENCE, this::add).asLink());
        }
        add(head, cards);
    }

    /** Called after a link was added, edited or removed here. */
    public void onChanged(Runnable listener) {
        this.changed = listener;
    }

    /** Shows the evidence of this claim. */
    public void show(ClaimRef which) {
        this.claim = which;
        refresh();
    }

    /** Reads again what it shows. */
    public void refresh() {
        if (claim == null) {
            return;
        }
        List<EvidenceSheet> links = house.evidence().of(claim);
        List<SharedOrigin> said = house.evidence().sharedOrigins(claim);
        List<Object> now = List.of(claim, links, said);
        if (now.equals(drawn)) {
            return; // nothing that is shown has changed: whoever reads or has the focus here is left alone
        }
        drawn = now;
        Independence counted = Independence.of(links, said);
        heading.setText(
                links.isEmpty() ? Words.of("evidence-ui.heading.none") : Words.of("evidence-ui.heading", links.size()));
        independence.setVisible(counted.origins().size() < counted.links());
        independence.setText(Words.of(
                "evidence-ui.independence", counted.links(), counted.origins().size()));
        cards.removeAll();
        if (links.isEmpty()) {
            Paragraph none = new Paragraph(Words.of(mayCheck ? "evidence-ui.none.add" : "evidence-ui.none"));
            none.addClassName("tm-muted");
            cards.add(none);
        }
        Locale locale = house.times().mine().locale();
        for (EvidenceSheet link : links) {
            cards.add(new EvidenceCard(link, locale, mayCheck, () -> edit(link.id()), () -> remove(link.id())));
        }
    }

    /** Opens the dialog for a new link: what the action {@code add-evidence} does. */
    public void add() {
        if (claim != null && mayCheck) {
            new AddEvidenceDialog(house, claim, this::told).open();
        }
    }

    private void edit(EvidenceId link) {
        if (claim != null) {
            new EditEvidenceDialog(house, claim, link, this::told, this::remove).open();
        }
    }

    private void remove(EvidenceId link) {
        try {
            house.gathering().remove(link, Words.of("evidence-ui.removed.reason"));
        } catch (Refusal refusal) {
            Toast.refuse(refusal);
            return;
        }
        UndoToast.offer(Words.of("evidence-ui.removed"), () -> {
            house.gathering().restore(link);
            told();
        });
        told();
    }

    private void told() {
        refresh();
        changed.run();
    }
}

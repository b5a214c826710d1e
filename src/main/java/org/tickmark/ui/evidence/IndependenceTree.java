package org.tickmark.ui.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tickmark.claim.ClaimRef;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.evidence.Independence;
import org.tickmark.evidence.OriginKind;
import org.tickmark.evidence.SharedOrigin;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** How many origins the links of a claim really have, as trees; what no outlet shows can be said by a person. */
final class IndependenceTree extends Div {

    private final EvidenceHouse house;
    private final ClaimRef claim;
    private final EvidenceId shown;
    private Runnable changed = () -> {};

    /** @param shown the link that is edited: drawn strong */
    IndependenceTree(EvidenceHouse house, ClaimRef claim, EvidenceId shown) {
        this.house = house;
        this.claim = claim;
        this.shown = shown;
        addClassNames("tm-evidence-part", "tm-independence");
        refresh();
    }

    void onChanged(Runnable listener) {
        this.changed = listener;
    }

    void refresh() {
        removeAll();
        List<EvidenceSheet> links = house.evidence().of(claim);
        List<SharedOrigin> said = house.evidence().sharedOrigins(claim);
        Independence counted = Independence.of(links, said);
        H3 heading = new H3(Words.of("evidence-ui.independence.heading"));
        heading.addClassName("tm-caps");
        Span badge = new Span(Words.of(
                "evidence-ui.independence", counted.links(), counted.origins().size()));
        badge.addClassName("tm-badge");
        boolean shared = counted.origins().size() < counted.links();
        badge.getElement().setAttribute("data-tone", shared ? "warning" : "done");
        add(Parts.div("tm-section-head", heading, badge));
        counted.origins().stream().filter(group -> group.links().size() > 1).forEach(group -> add(tree(group)));
        if (!shared) {
            Paragraph apart = new Paragraph(Words.of("evidence-ui.independence.apart"));
            apart.addClassName("tm-muted");
            add(apart);
        }
        said.forEach(each -> add(said(each)));
        if (links.size() > 1) {
            add(new SharingOrigin(house, claim, shown, links, this::told));
        }
    }

    private Div tree(Independence.Group group) {
        Span origin = new Span(group.name().isEmpty() ? Words.of("evidence-ui.independence.one") : group.name());
        origin.addClassName("tm-origin-name");
        UnorderedList list = new UnorderedList();
        list.addClassName("tm-origin-links");
        for (EvidenceSheet link : group.links()) {
            Span who = new Span(SourceLine.title(link.source()));
            who.getElement().setAttribute("dir", "auto");
            if (link.id().equals(shown)) {
                who.addClassName("strong");
            }
            Span how = new Span(Words.of(how(link)));
            how.addClassName("tm-muted");
            list.add(new ListItem(who, how));
        }
        return Parts.div("tm-origin-tree", Parts.div("tm-origin-head", Parts.icon("link"), origin), list);
    }

    private static String how(EvidenceSheet link) {
        return link.origin() == OriginKind.KNOWN
                ? "evidence-ui.how.repeats"
                : link.origin() == OriginKind.UNKNOWN ? "evidence-ui.how.unknown" : "evidence-ui.how.own";
    }

    private Div said(SharedOrigin origin) {
        NativeButton apart = new NativeButton(Words.of("evidence-ui.part"));
        apart.addClassName("tm-link");
        apart.getElement().setAttribute("type", "button");
        apart.addClickListener(click -> {
            try {
                house.gathering().partOrigin(claim, origin.id());
                told();
            } catch (Refusal refusal) {
                Toast.refuse(refusal);
            }
        });
        return Parts.div("tm-note", Parts.icon("note"), new Span(origin.because()), apart);
    }

    private void told() {
        refresh();
        changed.run();
    }
}

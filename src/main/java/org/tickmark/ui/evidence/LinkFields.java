package org.tickmark.ui.evidence;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tickmark.evidence.Credibility;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.evidence.NewLink;
import org.tickmark.evidence.Outlets;
import org.tickmark.evidence.Reliability;
import org.tickmark.evidence.Stance;
import org.tickmark.refusal.BadInput;
import org.tickmark.ui.component.Drafts;
import org.tickmark.ui.component.FieldRow;
import org.tickmark.ui.component.FieldRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Segmented;
import org.tickmark.ui.component.Words;

/** What a claim has to do with a source: the second half of the dialog. */
final class LinkFields extends Div {

    final Segmented<Stance> stance =
            new Segmented<>(Words.of("evidence-ui.stance"), List.of(Stance.values()), EvidenceWords::of).asChoice();
    final Segmented<Credibility> credibility = new Segmented<>(
                    Words.of("evidence-ui.credibility"), List.of(Credibility.values()), Credibility::code)
            .asChoice()
            .titled(EvidenceWords::of);
    final ReliabilityField reliability = new ReliabilityField();
    final TextField pinpoint = new TextField();
    final TextArea excerpt = new TextArea();
    final TextArea remark = new TextArea();
    final Checkbox decides = new Checkbox(Words.of("evidence-ui.decides"));
    final OriginField origin;
    final FieldRow credibilityRow;
    private final Span credibilityWords = new Span();

    LinkFields(FieldRows rows, Outlets outlets) {
        addClassName("tm-evidence-part");
        origin = new OriginField(outlets);
        credibilityWords.addClassName("tm-muted");
        excerpt.addClassName("tm-written");
        excerpt.setMinRows(2);
        remark.setMinRows(2);
        decides.setTooltipText(Words.of("evidence-ui.decides.why"));
        H3 heading = new H3(Words.of("evidence-ui.piece"));
        heading.addClassName("tm-caps");
        add(Parts.div("tm-section-head", heading));
        add(rows.add("stance", new FieldRow(Words.of("evidence-ui.stance"), stance)));
        credibilityRow = rows.add(
                "credibility", new FieldRow(Words.of("evidence-ui.credibility"), credibility).beside(credibilityWords));
        add(credibilityRow);
        add(rows.add("reliability", new FieldRow(Words.of("evidence-ui.reliability"), reliability)));
        add(rows.add("pinpoint", new FieldRow(Words.of("evidence-ui.pinpoint"), pinpoint)));
        add(rows.add("excerpt", new FieldRow(Words.of("evidence-ui.excerpt"), excerpt)));
        add(rows.add("remark", new FieldRow(Words.of("evidence-ui.remark"), remark)));
        add(rows.add("decides", new FieldRow("", decides)));
        add(rows.add("origin", new FieldRow(Words.of("evidence-ui.origin"), origin)));
        pinpoint.setPlaceholder(Words.of("evidence-ui.pinpoint.like"));
        credibility.onChoose(chosen -> words());
        Drafts.told(decides, "");
        decides.addValueChangeListener(change -> Drafts.told(decides, change.getValue() ? "yes" : ""));
        credibility.choose(Credibility.CANNOT_BE_JUDGED);
        words();
    }

    private void words() {
        credibilityWords.setText(credibility.value().map(EvidenceWords::of).orElse(""));
    }

    void keepIn(Drafts drafts) {
        drafts.keep("stance", stance);
        drafts.keep("credibility", credibility);
        drafts.keep("pinpoint", pinpoint);
        drafts.keep("excerpt", excerpt);
        drafts.keep("remark", remark);
        drafts.keep("decides", decides);
        origin.keepIn(drafts);
    }

    void restore(Map<String, String> values) {
        stance.restore(values.getOrDefault("stance", ""));
        credibility.restore(values.getOrDefault("credibility", ""));
        pinpoint.setValue(values.getOrDefault("pinpoint", ""));
        excerpt.setValue(values.getOrDefault("excerpt", ""));
        remark.setValue(values.getOrDefault("remark", ""));
        decides.setValue("yes".equals(values.get("decides")));
        origin.restore(values);
        words();
    }

    void show(EvidenceSheet link) {
        stance.choose(link.stance());
        credibility.choose(link.credibility());
        reliability.outlet(grade(link));
        reliability.choose(link.reliability());
        pinpoint.setValue(link.pinpoint());
        excerpt.setValue(link.excerpt());
        remark.setValue(link.remark());
        decides.setValue(link.decides());
        origin.show(
                link.origin(),
                link.originOutlet() == null ? null : link.originOutlet().name());
        words();
    }

    /** The grade that counts when the link has none of its own. */
    static Reliability grade(EvidenceSheet link) {
        if (link.originOutlet() != null) {
            return link.originOutlet().grade();
        }
        return link.source().outlet() == null
                ? Reliability.F
                : link.source().outlet().grade();
    }

    /** What is said now. @throws BadInput at {@code stance} or {@code origin} */
    NewLink link() {
        Stance chosen = stance.value().orElseThrow(() -> new BadInput("stance", "evidence-ui.stance.missing"));
        @Nullable Reliability own = reliability.own();
        return new NewLink(
                chosen,
                credibility.value().orElse(Credibility.CANNOT_BE_JUDGED),
                own,
                pinpoint.getValue(),
                excerpt.getValue(),
                remark.getValue(),
                decides.getValue(),
                origin.origin());
    }
}

package org.tickmark.ui.evidence;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tickmark.evidence.Credibility;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.evidence.Independence;
import org.tickmark.evidence.Origin;
import org.tickmark.evidence.Reliability;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.Refusal;
import org.tickmark.refusal.StaleSave;
import org.tickmark.ui.component.FieldRows;
import org.tickmark.ui.component.Words;

/**
 * The fields of one link, each saved when it is left. A stale save shows what stands now; saving once more replaces
 * that, knowingly.
 */
final class EditFields extends Div {

    private final EvidenceHouse house;
    private final EvidenceId id;
    private final FieldRows rows = new FieldRows();
    private final LinkFields fields;
    private final Div oneOrigin = new Div();
    private EvidenceSheet sheet;
    private Runnable saved = () -> {};

    EditFields(EvidenceHouse house, EvidenceSheet link) {
        this.house = house;
        this.id = link.id();
        this.sheet = link;
        this.fields = new LinkFields(rows, house.outlets());
        fields.show(link);
        fields.credibilityRow.below(oneOrigin);
        add(new SourceEditing(house, link.source(), rows, this::told), fields);
        oneOrigin.addClassName("tm-banner");
        oneOrigin.getElement().setAttribute("data-tone", "warning");
        warn();
        listen();
    }

    void onSaved(Runnable listener) {
        this.saved = listener;
    }

    private void listen() {
        var editing = house.editing();
        fields.stance.onChoose(to -> save("stance", () -> editing.stance(id, new Change<>(sheet.stance(), to))));
        fields.credibility.onChoose(this::credibility);
        fields.reliability.onChange(to -> save(
                "reliability",
                () -> editing.reliability(id, new Change<@Nullable Reliability>(sheet.reliability(), to))));
        fields.decides.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save("decides", () -> editing.decides(id, new Change<>(sheet.decides(), change.getValue())));
            }
        });
        fields.origin.onChange(to -> save("origin", () -> editing.origin(id, new Change<>(origin(), to))));
        text("pinpoint", fields.pinpoint, (link, to) -> editing.pinpoint(link, new Change<>(sheet.pinpoint(), to)));
        text("excerpt", fields.excerpt, (link, to) -> editing.excerpt(link, new Change<>(sheet.excerpt(), to)));
        text("remark", fields.remark, (link, to) -> editing.remark(link, new Change<>(sheet.remark(), to)));
    }

    private void text(String field, HasValue<?, String> input, BiConsumer<EvidenceId, String> write) {
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(field, () -> write.accept(id, change.getValue()));
            }
        });
    }

    private void credibility(Credibility to) {
        save("credibility", () -> house.editing().credibility(id, new Change<>(sheet.credibility(), to)));
    }

    private Origin origin() {
        return switch (sheet.origin()) {
            case OWN -> Origin.OWN;
            case UNKNOWN -> Origin.UNKNOWN;
            case KNOWN ->
                sheet.originOutlet() == null
                        ? Origin.UNKNOWN
                        : Origin.of(sheet.originOutlet().name());
        };
    }

    private void save(String field, Runnable write) {
        rows.accept();
        try {
            write.run();
        } catch (StaleSave stale) {
            sheet = house.evidence().sheet(id);
            rows.refuse(field, Words.of("dialog.stale", stale.theirs()));
            return;
        } catch (Refusal refusal) {
            rows.refuse(refusal);
            return;
        }
        told();
    }

    private void told() {
        sheet = house.evidence().sheet(id);
        fields.reliability.outlet(LinkFields.grade(sheet));
        warn();
        saved.run();
    }

    /** "Confirmed by independent sources" is not so where all that agree have one origin. */
    private void warn() {
        oneOrigin.setVisible(false);
        if (sheet.credibility() != Credibility.CONFIRMED_BY_OTHERS) {
            return;
        }
        Independence counted = house.evidence().independence(sheet.claim());
        for (Independence.Group group : counted.origins()) {
            boolean mine = group.links().stream().anyMatch(each -> each.id().equals(id));
            boolean all = counted.origins().stream()
                    .filter(other -> other != group)
                    .flatMap(other -> other.links().stream())
                    .noneMatch(each -> each.stance() == sheet.stance());
            if (mine && all && group.links().size() > 1) {
                NativeButton use = new NativeButton(Words.of("evidence-ui.one-origin.use"));
                use.getElement().setAttribute("type", "button");
                use.addClickListener(click -> {
                    fields.credibility.choose(Credibility.PROBABLY_TRUE);
                    credibility(Credibility.PROBABLY_TRUE);
                });
                oneOrigin.removeAll();
                oneOrigin.add(new Div(
                        new Span(
                                Words.of("evidence-ui.one-origin", group.links().size()) + " "),
                        use));
                oneOrigin.setVisible(true);
            }
        }
    }
}

package org.tickmark.ui.evidence;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tickmark.evidence.Origin;
import org.tickmark.evidence.OriginKind;
import org.tickmark.evidence.Outlets;
import org.tickmark.ui.component.Drafts;
import org.tickmark.ui.component.Segmented;
import org.tickmark.ui.component.Words;

/** Where a piece of evidence comes from: own work, a repeat of another outlet, or second-hand from nobody knows whom. */
final class OriginField extends Div implements Focusable<Div> {

    private final Segmented<OriginKind> kind;
    private final OutletBox outlet;
    private Consumer<Origin> changed = origin -> {};

    OriginField(Outlets outlets) {
        addClassName("tm-origin-field");
        kind = new Segmented<>(Words.of("evidence-ui.origin"), List.of(OriginKind.values()), EvidenceWords::of)
                .asChoice();
        outlet = new OutletBox(outlets);
        outlet.setAriaLabel(Words.of("evidence-ui.origin.outlet"));
        outlet.setPlaceholder(Words.of("evidence-ui.origin.outlet"));
        add(kind, outlet);
        show(OriginKind.OWN, null);
        kind.onChoose(chosen -> {
            outlet.setVisible(chosen == OriginKind.KNOWN);
            if (chosen == OriginKind.KNOWN && outlet.name().isEmpty()) {
                outlet.focus();
            } else {
                changed.accept(origin());
            }
        });
        outlet.addValueChangeListener(change -> {
            if (change.isFromClient() && !outlet.name().isEmpty()) {
                changed.accept(origin());
            }
        });
        outlet.addCustomValueSetListener(typed -> {
            if (!outlet.name().isEmpty()) {
                changed.accept(origin());
            }
        });
    }

    void keepIn(Drafts drafts) {
        drafts.keep("origin", kind);
        drafts.keep("originOutlet", outlet);
    }

    void restore(Map<String, String> values) {
        kind.restore(values.getOrDefault("origin", ""));
        outlet.setValue(values.getOrDefault("originOutlet", ""));
        outlet.setVisible(kind.value().orElse(OriginKind.OWN) == OriginKind.KNOWN);
    }

    void show(OriginKind which, @Nullable String name) {
        kind.choose(which);
        outlet.setValue(name == null ? "" : name);
        outlet.setVisible(which == OriginKind.KNOWN);
    }

    /** What is said now. @throws org.tickmark.refusal.BadInput at {@code origin} when the outlet's name is missing */
    Origin origin() {
        return switch (kind.value().orElse(OriginKind.OWN)) {
            case OWN -> Origin.OWN;
            case UNKNOWN -> Origin.UNKNOWN;
            case KNOWN -> Origin.of(outlet.name());
        };
    }

    void onChange(Consumer<Origin> listener) {
        this.changed = listener;
    }

    @Override
    public void focus() {
        if (outlet.isVisible()) {
            outlet.focus();
        } else {
            kind.focus();
        }
    }
}

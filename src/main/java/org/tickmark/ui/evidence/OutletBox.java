package org.tickmark.ui.evidence;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.tickmark.evidence.OutletSheet;
import org.tickmark.evidence.Outlets;
import org.tickmark.ui.component.Drafts;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** An outlet by name: known ones are offered with their grade while typing, any other name is taken as it is. */
final class OutletBox extends ComboBox<String> {

    private final Outlets outlets;

    OutletBox(Outlets outlets) {
        this.outlets = outlets;
        setAllowCustomValue(true);
        setItemsWithFilterConverter(
                query -> outlets.offers(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit())
                        .map(OutletSheet::name),
                typed -> typed);
        setRenderer(new ComponentRenderer<>(this::offer));
        addCustomValueSetListener(typed -> setValue(typed.getDetail().strip()));
        addValueChangeListener(change -> Drafts.told(this, name()));
    }

    /** {@code ""} when nothing is chosen. */
    String name() {
        return Optional.ofNullable(getValue()).orElse("");
    }

    /** The outlet that has this name already. */
    Optional<OutletSheet> known() {
        return known(outlets, name());
    }

    static Optional<OutletSheet> known(Outlets outlets, String name) {
        return outlets.offers(name).stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private Div offer(String name) {
        Div offer = Parts.div("tm-offer", new Span(name));
        known(outlets, name).ifPresent(sheet -> {
            Span grade = new Span(sheet.grade().name());
            grade.addClassName("tm-grade");
            grade.getElement()
                    .setAttribute(
                            "title", Words.of("reliability." + sheet.grade().name()));
            offer.add(grade);
        });
        return offer;
    }
}

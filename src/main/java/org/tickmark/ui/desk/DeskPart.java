package org.tickmark.ui.desk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.tickmark.ui.component.KeyedRows;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** A heading with a number, and rows below it; not there while there are none. */
final class DeskPart<V> extends Section {

    private final Span count = new Span();
    private final KeyedRows<V> rows;

    /** @param name of its words: {@code desk.NAME}, and {@code desk.NAME.order} for how it is sorted, if that is said */
    DeskPart(String name, boolean order, Function<V, ?> key, Function<V, KeyedRows.Row<V>> make) {
        addClassName("desk-part");
        getElement().setAttribute("data-part", name);
        H2 heading = new H2(Words.of("desk." + name));
        heading.setId("desk-" + name);
        getElement().setAttribute("aria-labelledby", "desk-" + name);
        count.addClassNames("tm-count", "plain");
        var head = Parts.div("tm-section-head", heading, count);
        if (order) {
            head.add(new Span(Words.of("desk." + name + ".order")));
        }
        rows = new KeyedRows<>(key, make);
        rows.addClassName("tm-rows");
        add(head, rows);
    }

    void show(List<V> values, boolean fade) {
        count.setText(Integer.toString(values.size()));
        rows.show(values, fade);
        getElement().setAttribute("hidden", values.isEmpty());
    }
}

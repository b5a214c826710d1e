package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows that stay the same components while what they show changes, so that focus, scrolling and the pointer's place
 * outlive another person's change; what changed fades once.
 *
 * @param <V> what a row shows; equal when nothing has changed
 */
public final class KeyedRows<V> extends Div {

    /** A row that can show another state of the same thing. */
    public interface Row<V> {

        /** The row itself. */
        Component component();

        /** Shows it. */
        void show(V value);
    }

    private static final class Shown<V> {
        private final Row<V> row;
        private @Nullable V value;
        private boolean again;

        Shown(Row<V> row) {
            this.row = row;
        }

        /** An animation runs anew only under another name. */
        void fade() {
            Element element = row.component().getElement();
            element.getClassList().set("tm-changed", !again);
            element.getClassList().set("tm-changed-again", again);
            again = !again;
        }
    }

    private final Function<V, ?> key;
    private final Function<V, Row<V>> make;
    private final Map<Object, Shown<V>> shown = new HashMap<>();

    /**
     * @param key what makes a value the same thing
     * @param make a row for it, which is then told to show it
     */
    public KeyedRows(Function<V, ?> key, Function<V, Row<V>> make) {
        this.key = key;
        this.make = make;
    }

    /** Shows these in this order. @param fade whether what is new or has changed fades, because another person did it */
    public void show(List<V> values, boolean fade) {
        Set<Object> wanted = new HashSet<>();
        values.forEach(value -> wanted.add(key.apply(value)));
        shown.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                entry.getValue().row.component().getElement().removeFromParent();
            }
            return gone;
        });
        int place = 0;
        for (V value : values) {
            Shown<V> each = shown.computeIfAbsent(key.apply(value), ignored -> new Shown<>(make.apply(value)));
            if (!value.equals(each.value)) {
                each.row.show(value);
                each.value = value;
                if (fade) {
                    each.fade();
                }
            }
            put(each.row.component().getElement(), place++);
        }
        // Not setVisible: the browser would not hear that the last row has gone, and keep it.
        getElement().setAttribute("hidden", values.isEmpty());
    }

    private void put(Element row, int place) {
        Element here = place < getElement().getChildCount() ? getElement().getChild(place) : null;
        if (!row.equals(here)) {
            getElement().insertChild(place, row);
        }
    }
}

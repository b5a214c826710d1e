package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of several, all in sight: {@code tm-segmented} of {@code parts.css}. Chosen by mouse, arrows, or the first letter
 * of its word; {@code frontend/segmented.js} shows the choice at once.
 */
@Tag("tm-segmented")
@JsModule("context://segmented.js")
public final class Segmented<T> extends Component implements HasStyle, Focusable<Segmented<T>> {

    private final List<T> values;
    private final List<Element> buttons = new ArrayList<>();
    private final List<Consumer<T>> listeners = new ArrayList<>();
    private @Nullable T value;

    /**
     * Nothing is chosen at first.
     *
     * @param label what is chosen, for those who do not see it beside
     * @param words what stands on the button of a value
     */
    public Segmented(String label, List<T> values, Function<T, String> words) {
        this.values = List.copyOf(values);
        addClassName("tm-segmented");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", label);
        for (int i = 0; i < this.values.size(); i++) {
            Element button = new Element("button");
            button.setAttribute("type", "button").setAttribute("role", "radio");
            button.setAttribute("value", Integer.toString(i));
            button.setText(words.apply(this.values.get(i)));
            buttons.add(button);
            getElement().appendChild(button);
        }
        draw();
        addListener(Chosen.class, chosen -> {
            @Nullable T to = this.values.get(chosen.index);
            if (to != null) {
                value = to;
                draw();
                listeners.forEach(each -> each.accept(to));
            }
        });
    }

    /** Bordered, the chosen one filled: for what is said about a thing, not for how it is viewed. */
    public Segmented<T> asChoice() {
        addClassName("choice");
        return this;
    }

    /** What hovering over a value tells. */
    public Segmented<T> titled(Function<T, String> titles) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setAttribute("title", titles.apply(values.get(i)));
        }
        return this;
    }

    /** What is chosen. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Chooses, without telling anybody; null chooses none. */
    public void choose(@Nullable T to) {
        value = to;
        draw();
    }

    /** Called when a person has chosen another value. */
    public void onChoose(Consumer<T> listener) {
        listeners.add(listener);
    }

    /** Shows the choice and takes none. */
    public void readOnly(boolean readOnly) {
        getElement().setAttribute("aria-readonly", Boolean.toString(readOnly));
        for (int i = 0; i < buttons.size(); i++) {
            if (readOnly && !values.get(i).equals(value)) {
                buttons.get(i).setAttribute("disabled", true);
            } else {
                buttons.get(i).removeAttribute("disabled");
            }
        }
    }

    /** What is wrong with the choice stands in the element with that id. */
    public void described(String id, boolean invalid) {
        getElement().setAttribute("aria-describedby", id);
        if (invalid) {
            getElement().setAttribute("aria-invalid", "true");
        } else {
            getElement().removeAttribute("aria-invalid");
        }
    }

    private void draw() {
        int at = value == null ? -1 : values.indexOf(value);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setAttribute("aria-checked", Boolean.toString(i == at));
            buttons.get(i).setAttribute("tabindex", i == Math.max(at, 0) ? "0" : "-1");
        }
        getElement().setAttribute("data-value", at < 0 ? "" : Integer.toString(at));
    }

    /** Chooses what a draft holds: the place that {@code data-value} told. */
    public void restore(String place) {
        if (place.matches("\\d{1,3}") && Integer.parseInt(place) < values.size()) {
            choose(values.get(Integer.parseInt(place)));
        }
    }

    /** A person has chosen. */
    @DomEvent("tm-choose")
    public static class Chosen extends ComponentEvent<Segmented<?>> {

        private final int index;

        public Chosen(Segmented<?> source, boolean fromClient, @EventData("Number(event.detail.value)") int index) {
            super(source, fromClient);
            this.index = index;
        }
    }
}

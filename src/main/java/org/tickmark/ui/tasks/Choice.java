package org.tickmark.ui.tasks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tickmark.ui.component.Words;

/** One of a few, side by side. Each is a button of its own, so that Tab reaches all of them. */
final class Choice<T> extends Div {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> then;

    Choice(String labelKey, Consumer<T> then) {
        this.then = then;
        addClassName("tm-segmented");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of(labelKey));
    }

    Choice<T> offer(T value, String words) {
        NativeButton button = new NativeButton(words, click -> then.accept(value));
        button.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
        buttons.put(value, button);
        add(button);
        return this;
    }

    void show(T chosen) {
        buttons.forEach((value, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(value.equals(chosen))));
    }

    void words(T value, String words) {
        NativeButton button = buttons.get(value);
        if (button != null) {
            button.setText(words);
        }
    }
}

package org.tickmark.ui.tasks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** One filter as a button that opens its choices: any, or one of what there is. */
final class FilterMenu<T> extends NativeButton {

    /** Something to choose. @param value what it is; @param words how it is called */
    record Choice<T>(T value, String words) {}

    private final String label;
    private final Consumer<Optional<T>> then;
    private final Popover popover = new Popover();
    private final Div menu = Parts.div("tm-menu");
    private @Nullable Object shown;

    FilterMenu(String name, Consumer<Optional<T>> then) {
        this.label = Words.of("tasks.filter." + name);
        this.then = then;
        addClassName("tm-filter");
        getElement().setAttribute("type", "button").setAttribute("data-filter", name);
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setRole("dialog");
        popover.setAriaLabel(label);
        popover.setAutofocus(true);
        popover.add(menu);
    }

    void show(List<Choice<T>> choices, Optional<T> chosen) {
        Object now = List.of(choices, chosen);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        add(new Span(label));
        choices.stream()
                .filter(choice -> chosen.filter(choice.value()::equals).isPresent())
                .findFirst()
                .ifPresent(choice -> {
                    com.vaadin.flow.dom.Element value = new com.vaadin.flow.dom.Element("b");
                    value.setText(choice.words());
                    getElement().appendChild(value);
                });
        add(Parts.icon("chevron-down"));
        menu.removeAll();
        item(Words.of("tasks.filter.any"), chosen.isEmpty(), Optional.empty());
        choices.forEach(choice ->
                item(choice.words(), chosen.filter(choice.value()::equals).isPresent(), Optional.of(choice.value())));
    }

    private void item(String words, boolean checked, Optional<T> value) {
        NativeButton item = new NativeButton(words);
        item.getElement().setAttribute("type", "button").setAttribute("aria-pressed", String.valueOf(checked));
        item.addClickListener(click -> {
            popover.close();
            then.accept(value);
        });
        menu.add(item);
    }
}

package org.tickmark.ui.tasks;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** One filter as a button with a menu: any, or one of what there is. */
final class FilterMenu<T> extends NativeButton {

    /** Something to choose. @param value what it is; @param words how it is called */
    record Choice<T>(T value, String words) {}

    private final String label;
    private final Consumer<Optional<T>> then;
    private final ContextMenu menu;
    private @Nullable Object shown;

    FilterMenu(String name, Consumer<Optional<T>> then) {
        this.label = Words.of("tasks.filter." + name);
        this.then = then;
        addClassName("tm-filter");
        getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-haspopup", "menu")
                .setAttribute("data-filter", name);
        menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
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
        MenuItem item = menu.addItem(words, click -> then.accept(value));
        item.setCheckable(true);
        item.setChecked(checked);
    }
}

package org.tickmark.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tickmark.history.Appended;
import org.tickmark.identity.Person;
import org.tickmark.identity.Role;
import org.tickmark.ui.component.Parts;

/** The main list, and below it how to find everything else. */
class Sidebar extends Nav {

    private final Map<Entry, Anchor> items = new EnumMap<>(Entry.class);
    private final Map<Entry, Span> numbers = new EnumMap<>(Entry.class);
    private final List<NavCount> counts;

    Sidebar(Person person, List<NavCount> counts, Optional<Commands> commands) {
        this.counts = List.copyOf(counts);
        addClassName("tm-sidebar");
        setId("navigation");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        boolean grouped = false;
        for (Entry entry : Entry.values()) {
            if (!entry.isFor(person)) {
                continue;
            }
            if (entry.isAdministration() && !grouped) {
                grouped = true;
                add(group(person));
            }
            add(item(entry));
        }
        commands.ifPresent(this::addFoot);
    }

    /** Only an Admin administers anything; for the others a gap parts their own settings from their work. */
    private Component group(Person person) {
        if (person.role() != Role.ADMIN) {
            return Parts.div("tm-nav-gap");
        }
        H2 group = new H2(getTranslation("shell.administration"));
        group.addClassName("tm-nav-group");
        return group;
    }

    private Anchor item(Entry entry) {
        Anchor item = new Anchor("/" + entry.path(), getTranslation("shell.nav." + entry.path()));
        item.getElement().setAttribute("router-link", true);
        item.addClassName("tm-nav-item");
        items.put(entry, item);
        return item;
    }

    private void addFoot(Commands commands) {
        NativeButton palette = foot("shell.commands", "commands", "Ctrl", "K");
        palette.addClickListener(click -> commands.openPalette());
        NativeButton keys = foot("shell.keys", "keys", "?");
        keys.addClickListener(click -> commands.openKeys());
        add(Parts.div("tm-nav-foot", palette, keys));
    }

    private NativeButton foot(String words, String action, String... caps) {
        NativeButton button = new NativeButton(getTranslation(words));
        button.getElement().setAttribute("type", "button").setAttribute("data-action", action);
        button.add(Parts.keys(caps));
        return button;
    }

    /** Marks the entry of this address as the current one. */
    void mark(String segment) {
        items.forEach((entry, item) -> {
            if (entry.path().equals(segment)) {
                item.getElement().setAttribute("aria-current", "page");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Whether a number may have changed. */
    boolean counts(Appended appended) {
        return counts.stream().anyMatch(count -> count.changesWith(appended));
    }

    /** Asks for all numbers anew. */
    void refreshCounts() {
        for (NavCount count : counts) {
            items.forEach((entry, item) -> {
                if (entry.path().equals(count.path())) {
                    show(entry, item, count.count());
                }
            });
        }
    }

    private void show(Entry entry, Anchor item, int number) {
        Span badge = numbers.computeIfAbsent(entry, ignored -> {
            Span made = new Span();
            made.addClassName("tm-count");
            return made;
        });
        badge.setText(getTranslation("shell.number", number));
        if (number == 0) {
            badge.removeFromParent();
        } else if (badge.getParent().isEmpty()) {
            item.add(badge);
        }
    }
}

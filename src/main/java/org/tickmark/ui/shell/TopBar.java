package org.tickmark.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.tickmark.identity.Person;
import org.tickmark.ui.component.Parts;

/** The bar at the top: menu (when the main list is folded), brand, search, account. */
class TopBar extends Header {

    private final NativeButton menu = new NativeButton();
    private boolean open;

    TopBar(
            Optional<Person> person,
            AccountMenu.House account,
            Optional<Commands> commands,
            Consumer<Boolean> navigation) {
        addClassName("tm-topbar");
        menu.addClassName("tm-menu-button");
        menu.add(Parts.icon("menu"));
        menu.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", getTranslation("shell.menu"))
                .setAttribute("aria-controls", "navigation")
                .setAttribute("aria-expanded", "false");
        menu.addClickListener(click -> {
            open = !open;
            menu.getElement().setAttribute("aria-expanded", String.valueOf(open));
            navigation.accept(open);
        });
        if (person.isPresent()) {
            add(menu);
        }
        add(brand());
        commands.filter(ignored -> person.isPresent()).ifPresent(known -> add(search(known)));
        person.ifPresent(me -> add(new AccountMenu(me, account)));
    }

    private static Anchor brand() {
        Span tick = new Span();
        tick.addClassName("tm-glyph");
        tick.getElement().setAttribute("data-status", "verified").setAttribute("aria-hidden", "true");
        Anchor brand = new Anchor("/", tick, new Span("Tickmark"));
        brand.getElement().setAttribute("router-link", true);
        brand.addClassName("tm-brand");
        return brand;
    }

    private NativeButton search(Commands commands) {
        NativeButton search = new NativeButton();
        search.addClassName("tm-search");
        search.getElement().setAttribute("type", "button").setAttribute("data-action", "commands");
        search.add(new Span(getTranslation("shell.search")), Parts.keys("Ctrl", "K"));
        search.addClickListener(click -> commands.openPalette());
        return search;
    }

    /** The main list was folded away by something else than the button. */
    void navigationClosed() {
        open = false;
        menu.getElement().setAttribute("aria-expanded", "false");
    }
}

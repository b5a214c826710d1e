package org.tickmark.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tickmark.identity.Person;
import org.tickmark.identity.Profile;
import org.tickmark.identity.Profiles;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Segmented;

/** Who I am here: profile, appearance, out. */
final class AccountMenu extends NativeButton {

    /** What the menu needs of the house. */
    @Component
    record House(Profiles profiles, AuthenticationContext session) {}

    AccountMenu(Person me, House house) {
        super(me.initials());
        addClassName("tm-avatar");
        String label = getTranslation("shell.account", me.name());
        getElement()
                .setAttribute("type", "button")
                .setAttribute("data-me", true)
                .setAttribute("aria-label", label);
        Popover popover = new Popover();
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setRole("dialog");
        popover.setAriaLabel(label);
        popover.setAutofocus(true);
        popover.add(content(me, house, popover));
    }

    private Div content(Person me, House house, Popover popover) {
        NativeButton profile = entry("shell.profile", "go-settings");
        profile.addClickListener(click -> {
            popover.close();
            UI.getCurrent().navigate("settings");
        });
        NativeButton out = entry("shell.sign-out", "sign-out");
        out.addClickListener(click -> house.session().logout());
        return Parts.div("tm-account", who(me), appearance(house), Parts.div("tm-menu", profile, out));
    }

    private NativeButton entry(String words, String action) {
        NativeButton entry = new NativeButton(getTranslation(words));
        entry.getElement().setAttribute("type", "button").setAttribute("data-action", action);
        return entry;
    }

    private static Div who(Person me) {
        Div who = Parts.div("tm-account-who", new Span(me.name()));
        if (!me.title().isEmpty()) {
            who.add(new Span(me.title()));
        }
        return who;
    }

    private Segmented<Profile.Appearance> appearance(House house) {
        Segmented<Profile.Appearance> appearance = new Segmented<>(
                getTranslation("shell.appearance"),
                List.of(Profile.Appearance.values()),
                each -> getTranslation("shell.appearance." + each.name()));
        appearance.choose(house.profiles().mine().appearance());
        appearance.onChoose(chosen -> {
            house.profiles().appearance(chosen);
            Look.appearance(chosen);
        });
        return appearance;
    }
}

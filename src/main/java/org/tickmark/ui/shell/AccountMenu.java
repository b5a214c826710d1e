package org.tickmark.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tickmark.identity.Person;
import org.tickmark.identity.Profile;
import org.tickmark.identity.Profiles;

/** Who I am here: profile, appearance, out. */
class AccountMenu extends NativeButton {

    /** What the menu needs of the house. */
    @Component
    record Parts(Profiles profiles, AuthenticationContext session) {}

    private final Map<Profile.Appearance, MenuItem> appearances = new EnumMap<>(Profile.Appearance.class);

    AccountMenu(Person me, Parts parts) {
        super(me.initials());
        addClassName("tm-avatar");
        getElement()
                .setAttribute("type", "button")
                .setAttribute("data-me", true)
                .setAttribute("aria-haspopup", "menu")
                .setAttribute("aria-label", getTranslation("shell.account", me.name()));
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        menu.addItem(who(me)).setEnabled(false);
        menu.addSeparator();
        menu.addItem(getTranslation("shell.profile"), click -> UI.getCurrent().navigate("settings"));
        MenuItem appearance = menu.addItem(getTranslation("shell.appearance"));
        Profile.Appearance now = parts.profiles().mine().appearance();
        for (Profile.Appearance each : Profile.Appearance.values()) {
            MenuItem item = appearance
                    .getSubMenu()
                    .addItem(getTranslation("shell.appearance." + each.name()), click -> choose(each, parts));
            item.setCheckable(true);
            item.setChecked(each == now);
            appearances.put(each, item);
        }
        menu.addSeparator();
        menu.addItem(getTranslation("shell.sign-out"), click -> parts.session().logout())
                .getElement()
                .setAttribute("data-action", "sign-out");
    }

    private static Span who(Person me) {
        Span who = new Span(new Span(me.name()), new Span(me.title()));
        who.addClassName("tm-account-who");
        return who;
    }

    private void choose(Profile.Appearance chosen, Parts parts) {
        parts.profiles().appearance(chosen);
        appearances.forEach((each, item) -> item.setChecked(each == chosen));
        Look.appearance(chosen);
    }
}

package org.tickmark.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Person;
import org.tickmark.identity.Profile;
import org.tickmark.identity.Profiles;
import org.tickmark.ui.component.Live;

/** The walls around every screen but sign-in; a {@code @Route} stands in it without saying so. */
@Layout
@PermitAll
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final @Nullable Sidebar sidebar;
    private @Nullable HasElement screen;

    MainLayout(
            CurrentPerson current,
            Profiles profiles,
            AccountMenu.House account,
            List<NavCount> counts,
            ObjectProvider<Commands> commands,
            Live live) {
        addClassName("tm-shell");
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("tm-skip");
        add(skip);
        Optional<Person> person = current.get();
        Optional<Commands> offered = Optional.ofNullable(commands.getIfAvailable());
        add(new TopBar(person, account, offered, this::toggleNavigation));
        this.sidebar = person.map(each -> new Sidebar(each, counts, offered)).orElse(null);
        if (sidebar != null) {
            Div shade = new Div();
            shade.addClassName("tm-nav-shade");
            shade.addClickListener(click -> closeNavigation());
            add(sidebar, shade);
            Sidebar known = sidebar;
            live.follow(this, known::counts, appended -> known.refreshCounts());
            Profile profile = profiles.mine();
            Look.apply(profile);
            offered.ifPresent(each -> add(new CommandKeys(each, profile.keysOn())));
        }
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        removeRouterLayoutContent(screen);
        screen = content;
        if (content != null) {
            getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        if (old != null) {
            old.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        closeNavigation();
        if (sidebar != null) {
            sidebar.mark(event.getLocation().getFirstSegment());
            sidebar.refreshCounts();
        }
    }

    private void toggleNavigation(boolean open) {
        getElement().setAttribute("data-nav", open ? "open" : "closed");
    }

    private void closeNavigation() {
        getChildren().filter(TopBar.class::isInstance).map(TopBar.class::cast).forEach(TopBar::navigationClosed);
        toggleNavigation(false);
    }
}

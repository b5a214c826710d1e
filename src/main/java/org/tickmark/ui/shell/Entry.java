package org.tickmark.ui.shell;

import com.vaadin.flow.router.RouteConfiguration;
import org.tickmark.identity.Person;
import org.tickmark.identity.Role;

/** The entries of the main list, in order. Shown once their screen exists (DESIGN.md: only what works). */
enum Entry {
    DESK("desk", false),
    ARTICLES("articles", false),
    TASKS("tasks", false),
    HISTORY("history", false),
    PEOPLE("people", true),
    SETTINGS("settings", true);

    private final String path;
    private final boolean administration;

    Entry(String path, boolean administration) {
        this.path = path;
        this.administration = administration;
    }

    String path() {
        return path;
    }

    /** Whether it stands below "Administration". */
    boolean isAdministration() {
        return administration;
    }

    /** Whether this person finds something there. */
    boolean isFor(Person person) {
        boolean there = RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
        return there && (this != PEOPLE || person.role() == Role.ADMIN);
    }
}

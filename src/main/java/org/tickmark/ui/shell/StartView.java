package org.tickmark.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import org.tickmark.identity.CurrentPerson;

/** The bare address: leads to the first entry of the main list, the Desk. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    private final CurrentPerson current;

    StartView(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Arrays.stream(Entry.values())
                .filter(entry -> entry.isFor(current.require()))
                .findFirst()
                .ifPresent(first -> event.forwardTo(first.path()));
    }
}

package org.tickmark.ui.action;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tickmark.identity.CurrentPerson;

/** Which actions there are on the current screen, and how one is done: by the screen, or by going somewhere. */
@Component
public class Performing {

    private final CurrentPerson current;
    private final AuthenticationContext session;

    Performing(CurrentPerson current, AuthenticationContext session) {
        this.session = session;
        this.current = current;
    }

    /** What can be done here and now, in the order of the list. */
    public List<Action> available() {
        ActionContext context = context();
        return Arrays.stream(Action.values())
                .filter(action -> action.isAvailable(context))
                .toList();
    }

    /** Does it. */
    public void perform(Action action) {
        Optional<String> address = address(action);
        if (address.isPresent()) {
            UI.getCurrent().navigate(address.get());
        } else if (action == Action.INVITE_PERSON) {
            UI.getCurrent().navigate("people", QueryParameters.of("invite", ""));
        } else if (action == Action.SIGN_OUT) {
            session.logout();
        } else if (action.isAvailable(context())) {
            target().ifPresent(target -> target.perform(action));
        }
    }

    private ActionContext context() {
        return target().map(ActionTarget::actionContext)
                .orElseGet(() -> ActionContext.elsewhere(current.require().role()));
    }

    private static Optional<ActionTarget> target() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(ActionTarget.class::isInstance)
                .map(ActionTarget.class::cast)
                .findFirst();
    }

    private static Optional<String> address(Action action) {
        return switch (action) {
            case GO_DESK -> Optional.of("desk");
            case GO_ARTICLES -> Optional.of("articles");
            case GO_TASKS -> Optional.of("tasks");
            case GO_HISTORY -> Optional.of("history");
            case GO_PEOPLE -> Optional.of("people");
            case GO_SETTINGS -> Optional.of("settings");
            case NEW_ARTICLE -> Optional.of("articles/new");
            default -> Optional.empty();
        };
    }
}

package org.tickmark.ui.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tickmark.identity.SessionsEnded;
import org.tickmark.identity.SignedIn;

/**
 * Tells open windows at once when their session was ended, instead of at their next click: they load again, which leads
 * to the sign-in page and, for whoever may come back, to where they were.
 */
@Component
class Windows implements VaadinServiceInitListener {

    private final Map<UI, String> open = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> {
            UI window = started.getUI();
            SignedIn signedIn = signedIn();
            if (signedIn != null) {
                open.put(window, signedIn.key());
                window.addDetachListener(closed -> open.remove(window));
            }
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SessionsEnded ended) {
        open.forEach((window, person) -> {
            if (person.equals(ended.person().value())) {
                // Not in this thread: it may hold its own window's lock.
                Thread.startVirtualThread(() -> tell(window, ended));
            }
        });
    }

    private void tell(UI window, SessionsEnded ended) {
        try {
            window.access(() -> {
                SignedIn now = signedIn();
                if (now == null || now.epoch() < ended.epoch()) {
                    window.getPage().reload();
                }
            });
        } catch (UIDetachedException closed) {
            // The window was closed meanwhile: nobody is left to tell.
            open.remove(window);
        }
    }

    private static @org.jspecify.annotations.Nullable SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
    }
}

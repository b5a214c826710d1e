package org.tickmark.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Words;
import org.tickmark.ui.shell.MainLayout;

/** A screen that a service refused to fill: no such article, or not open to this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedPage extends Trouble implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
        Refusal refusal = error.getException();
        say(getTranslation(refusal instanceof NotYours ? "error.not-yours" : "error.no-page"), Words.of(refusal));
        return switch (refusal) {
            case NotFound gone -> HttpServletResponse.SC_NOT_FOUND;
            case NotYours others -> HttpServletResponse.SC_FORBIDDEN;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }
}

package org.tickmark.ui.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.WebAttributes;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.SampleDoor;
import org.tickmark.identity.SignInRefused;
import org.tickmark.identity.SigningIn;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Screen;
import org.tickmark.ui.component.Words;

/** The way in: one click while it is safe, else name and password. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Screen implements BeforeEnterObserver {

    private final SigningIn signingIn;
    private final CurrentPerson current;
    private final Div said = new Div();

    SignInView(SigningIn signingIn, CurrentPerson current) {
        super("sign-in");
        this.signingIn = signingIn;
        this.current = current;
        addClassName("tm-sign-in");
        said.getElement().setAttribute("role", "alert");
        said.addClassName("tm-sign-in-said");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.get().isPresent()) {
            event.forwardTo("");
            return;
        }
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        removeAll();
        Div ways = Parts.div("tm-sign-in-ways", said);
        List<Person> sample = signingIn.samplePeople(SampleDoor.Knock.of(request));
        if (!sample.isEmpty()) {
            ways.add(new SampleCards(sample, CsrfField.of(request)));
        }
        ways.add(new PasswordForm(CsrfField.of(request), !sample.isEmpty(), known(event, request)));
        add(new Story(getTranslation("sign-in.headline")), ways);
        say(event, request);
    }

    private void say(BeforeEnterEvent event, HttpServletRequest request) {
        var asked = event.getLocation().getQueryParameters().getParameters();
        HttpSession session = request.getSession();
        if (asked.containsKey("refused")) {
            said.setText(refusal(session).orElseGet(() -> getTranslation("sign-in.again")));
        } else if (asked.containsKey("again")) {
            said.setText(getTranslation("sign-in.again"));
        } else if (asked.containsKey("ready")) {
            said.setText(getTranslation("sign-in.ready"));
            said.getElement().setAttribute("data-tone", "done");
        } else if (session.getAttribute(SessionRules.ENDED) != null) {
            said.setText(getTranslation("sign-in.ended"));
            said.getElement().setAttribute("data-tone", "info");
        }
    }

    /** The name that was typed last or has just got its password: typed once is enough. */
    private static String known(BeforeEnterEvent event, HttpServletRequest request) {
        Object typed = request.getSession().getAttribute(Refused.NAME);
        request.getSession().removeAttribute(Refused.NAME);
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("ready")
                .filter(PersonKey::wellFormed)
                .orElse(typed instanceof String name ? name : "");
    }

    private static Optional<String> refusal(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION))
                .filter(SignInRefused.class::isInstance)
                .map(SignInRefused.class::cast)
                .map(refused -> Words.of(refused.refusal()));
    }
}

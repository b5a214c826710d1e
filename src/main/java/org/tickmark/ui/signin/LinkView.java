package org.tickmark.ui.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.LinkSheet;
import org.tickmark.identity.Person;
import org.tickmark.identity.UsingLinks;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Screen;

/** What a one-time link opens: set the house up, accept an invitation, or set a new password. */
@Route(value = "invitation", autoLayout = false)
@RouteAlias(value = "set-up", autoLayout = false)
@RouteAlias(value = "reset", autoLayout = false)
@AnonymousAllowed
class LinkView extends Screen implements BeforeEnterObserver {

    private final UsingLinks links;
    private final CurrentPerson current;
    private final AuthenticationContext session;

    LinkView(UsingLinks links, CurrentPerson current, AuthenticationContext session) {
        super("link");
        this.links = links;
        this.current = current;
        this.session = session;
        addClassName("tm-sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> keys = event.getLocation().getQueryParameters().getParameters("key");
        String secret = keys.isEmpty() ? "" : keys.getFirst();
        Optional<LinkSheet> sheet = links.look(secret);
        Optional<Person> me = current.get();
        removeAll();
        String headline =
                sheet.map(each -> "link.headline." + each.purpose().name()).orElse("link.headline.gone");
        Div way = new Div();
        way.addClassName("tm-sign-in-ways");
        if (sheet.isEmpty()) {
            way.add(told(getTranslation("link.gone"), getTranslation("refusal.link.gone")));
        } else if (me.isPresent()) {
            Div told = told(getTranslation("link.somebody", me.get().name()), getTranslation("link.somebody.why"));
            var out = Parts.button(getTranslation("shell.sign-out"), "primary");
            out.addClickListener(click -> session.logout());
            told.add(out);
            way.add(told);
        } else {
            way.add(new LinkForm(sheet.get(), secret, links));
        }
        add(new Story(getTranslation(headline)), way);
    }

    private static Div told(String heading, String words) {
        return Parts.div("tm-link-form", new H2(heading), new Paragraph(words));
    }
}

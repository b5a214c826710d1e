package org.tickmark.ui.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Directory;
import org.tickmark.identity.People;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.refusal.NotYours;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Live;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Screen;

/** Everybody of the house on the left, the one that is chosen on the right: {@code /people?person=checker}. */
@Route("people")
@PermitAll
class PeopleView extends Screen implements BeforeEnterObserver {

    private final Directory directory;
    private final People people;
    private final CurrentPerson current;
    private final PeopleList list = new PeopleList(this::open);
    private final Div left = scroll(list);
    private final Aside right = new Aside();
    private final Div columns = Parts.div("tm-columns", left, right);
    private Optional<PersonKey> chosen = Optional.empty();

    PeopleView(Directory directory, People people, CurrentPerson current, Live live) {
        super("people");
        this.directory = directory;
        this.people = people;
        this.current = current;
        NativeButton invite = new ActionButton(Action.INVITE_PERSON, this::invite).primary();
        right.addClassNames("tm-scroll", "tm-side");
        right.getElement().setAttribute("aria-label", getTranslation("people.chosen"));
        add(head(getTranslation("people.title"), getTranslation("people.below"), invite), columns);
        live.follow(this, appended -> appended.stream().equals(StreamRef.HOUSE), appended -> refreshList());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.require().role() != Role.ADMIN) {
            throw new NotYours("refusal.people.admin-only");
        }
        List<String> asked = event.getLocation().getQueryParameters().getParameters("person");
        chosen =
                asked.stream().filter(PersonKey::wellFormed).map(PersonKey::new).findFirst();
        refresh();
        if (event.getLocation().getQueryParameters().getParameters().containsKey("invite")) {
            invite();
        }
    }

    private void open(PersonKey key) {
        UI.getCurrent().navigate("people", QueryParameters.of("person", key.value()));
    }

    private void refreshList() {
        list.show(directory.everyone(), chosen);
    }

    private void refresh() {
        refreshList();
        columns.setClassName("tm-chosen", chosen.isPresent());
        right.removeAll();
        Optional<Person> person = chosen.flatMap(directory::find);
        person.ifPresentOrElse(
                each -> right.add(back(), new PersonPanel(each, people, workersBut(each), this::refresh)),
                () -> right.add(Parts.div("tm-empty", Parts.text(getTranslation("people.choose")))));
    }

    private List<Person> workersBut(Person person) {
        return directory.whoCan(Right.CHECK).stream()
                .filter(each -> !each.key().equals(person.key()))
                .toList();
    }

    /** On a narrow screen there is room for one of the two. */
    private Anchor back() {
        Anchor back = new Anchor("people", getTranslation("people.all"));
        back.getElement().setAttribute("router-link", true);
        back.addClassNames("tm-link", "tm-back");
        return back;
    }

    private void invite() {
        new InviteDialog(people, this::open).open();
    }
}

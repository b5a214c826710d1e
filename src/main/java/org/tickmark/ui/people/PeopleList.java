package org.tickmark.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.ui.component.Parts;

/** Rows of people: those who come in first, then those who do not. */
class PeopleList extends Div {

    private final transient Consumer<PersonKey> open;

    PeopleList(Consumer<PersonKey> open) {
        this.open = open;
        addClassName("tm-people");
    }

    void show(List<Person> everyone, Optional<PersonKey> chosen) {
        removeAll();
        group("people.here", everyone.stream().filter(PeopleList::isHere).toList(), chosen);
        group("people.not-here", everyone.stream().filter(each -> !isHere(each)).toList(), chosen);
    }

    private static boolean isHere(Person person) {
        return person.state() == Person.State.ACTIVE || person.state() == Person.State.INVITED;
    }

    private void group(String heading, List<Person> people, Optional<PersonKey> chosen) {
        if (people.isEmpty()) {
            return;
        }
        Span count = new Span(String.valueOf(people.size()));
        count.addClassNames("tm-count", "plain");
        add(Parts.div("tm-section-head", new H2(getTranslation(heading)), count));
        people.forEach(each -> add(row(each, chosen.filter(each.key()::equals).isPresent())));
    }

    private NativeButton row(Person person, boolean current) {
        Span name = new Span(person.name());
        name.addClassName("tm-row-title");
        Div meta = Parts.div("tm-meta", new Span(person.key().value()));
        if (!person.title().isEmpty()) {
            meta.add(new Span(person.title()));
        }
        Div side = Parts.div("tm-row-side");
        if (person.state() != Person.State.ACTIVE) {
            Span state =
                    new Span(getTranslation("person.state." + person.state().name()));
            state.addClassName("tm-badge");
            if (person.state() == Person.State.INVITED) {
                state.getElement().setAttribute("data-tone", "warning");
            }
            side.add(state);
        }
        Span role = new Span(getTranslation("role." + person.role().name()));
        role.addClassName("tm-person-role");
        side.add(role);
        NativeButton row = new NativeButton();
        row.addClassName("tm-row");
        row.add(Parts.avatar(person, "large"), Parts.div("tm-row-main", name, meta), side);
        row.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-key", person.key().value())
                .setAttribute("aria-current", String.valueOf(current));
        row.addClickListener(click -> open.accept(person.key()));
        return row;
    }
}

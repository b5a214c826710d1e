package org.tickmark.ui.signin;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.tickmark.identity.Person;
import org.tickmark.ui.component.Parts;

/** The sample's people, each one click away. */
class SampleCards extends Form {

    SampleCards(List<Person> people, CsrfField csrf) {
        super("sign-in/sample", csrf);
        addClassName("tm-sample");
        H2 heading = new H2(getTranslation("sign-in.sample"));
        heading.setId("sample");
        getElement().setAttribute("aria-labelledby", "sample");
        Paragraph why = new Paragraph(getTranslation("sign-in.sample.why"));
        var cards = Parts.div("tm-sample-cards");
        people.stream()
                .sorted(Comparator.comparing(SampleCards::order).thenComparing(Person::key))
                .forEach(each -> cards.add(card(each)));
        add(heading, why, cards);
    }

    /** The desk first: whoever looks around begins with the widest view. */
    private static int order(Person person) {
        return switch (person.role()) {
            case EDITOR -> 0;
            case CHECKER -> 1;
            case WRITER -> 2;
            case READER -> 3;
            case ADMIN -> 4;
        };
    }

    private NativeButton card(Person person) {
        Span name = new Span(person.name());
        name.addClassName("tm-sample-name");
        Span title = new Span(person.title());
        title.addClassName("tm-sample-title");
        Span role = new Span(getTranslation("role." + person.role().name()));
        role.addClassName("tm-badge");
        NativeButton card = new NativeButton();
        card.addClassName("tm-sample-card");
        card.add(Parts.avatar(person, "large"), Parts.div("tm-sample-who", name, title), role);
        card.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", "person")
                .setAttribute("value", person.key().value())
                .setAttribute("data-person", person.key().value());
        return card;
    }
}

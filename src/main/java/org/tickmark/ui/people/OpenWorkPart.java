package org.tickmark.ui.people;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.tickmark.identity.OpenWork;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;

/** What somebody has not finished, with links, and whom to hand it to. */
final class OpenWorkPart extends Div {

    private static final int SHOWN = 12;

    private final ComboBox<Person> successor = new ComboBox<>();

    /** @param workers who can take it over */
    OpenWorkPart(List<OpenWork.Item> open, List<Person> workers) {
        addClassName("tm-open-work");
        if (open.isEmpty()) {
            add(new Paragraph(getTranslation("people.leave.nothing-open")));
            return;
        }
        Paragraph heading = new Paragraph(getTranslation("people.leave.open", open.size()));
        heading.addClassName("tm-leave-open");
        add(heading, list(open));
        if (open.stream().anyMatch(item -> item.address() != null)) {
            successor.setLabel(getTranslation("people.leave.successor"));
            successor.setHelperText(getTranslation("people.leave.successor.help"));
            successor.setItems(workers);
            successor.setItemLabelGenerator(
                    each -> each.title().isEmpty() ? each.name() : each.name() + " · " + each.title());
            successor.setClearButtonVisible(true);
            successor.setWidthFull();
            add(successor);
        }
    }

    Optional<PersonKey> successor() {
        return successor.getOptionalValue().map(Person::key);
    }

    private UnorderedList list(List<OpenWork.Item> open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tm-leave-tasks");
        open.stream().limit(SHOWN).forEach(item -> list.add(line(item)));
        if (open.size() > SHOWN) {
            list.add(new ListItem(getTranslation("people.leave.more", open.size() - SHOWN)));
        }
        return list;
    }

    private ListItem line(OpenWork.Item item) {
        String title = item.title();
        String address = item.address();
        if (title == null || address == null) {
            return new ListItem(getTranslation("people.leave.closed"));
        }
        Anchor link = new Anchor(address, title);
        link.addClassName("tm-link");
        link.getElement().setAttribute("dir", "auto");
        return new ListItem(link);
    }
}

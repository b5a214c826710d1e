package org.tickmark.ui.people;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tickmark.identity.OpenWork;
import org.tickmark.identity.People;
import org.tickmark.identity.Person;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;

/** Asks before somebody is let in no more, and names what they have not finished. */
class LeaveDialog extends Dialog {

    private static final int SHOWN = 12;

    LeaveDialog(Person person, People people, Runnable done) {
        setHeaderTitle(getTranslation("people.leave.title", person.name()));
        add(new Paragraph(getTranslation("people.leave.what")));
        List<OpenWork.Item> open = people.openWork(person.key());
        if (open.isEmpty()) {
            add(new Paragraph(getTranslation("people.leave.nothing-open")));
        } else {
            Paragraph heading = new Paragraph(getTranslation("people.leave.open", open.size()));
            heading.addClassName("tm-leave-open");
            add(heading, list(open));
        }
        var keep = Parts.button(getTranslation("people.leave.no"));
        keep.addClickListener(click -> close());
        var leave = Parts.button(getTranslation("action.deactivate-person"), "primary", "danger");
        leave.addClickListener(click -> {
            try {
                people.deactivate(person.key());
                Toast.say(getTranslation("people.left", person.name()));
                close();
                done.run();
            } catch (Refusal refusal) {
                Toast.refuse(refusal);
                close();
            }
        });
        getFooter().add(keep, leave);
        setWidth("520px");
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
        if (title == null) {
            return new ListItem(getTranslation("people.leave.closed"));
        }
        return address == null ? new ListItem(title) : new ListItem(new Anchor(address, title));
    }
}

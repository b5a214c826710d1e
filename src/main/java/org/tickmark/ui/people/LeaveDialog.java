package org.tickmark.ui.people;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tickmark.identity.People;
import org.tickmark.identity.Person;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;

/** Asks before somebody is let in no more, names what they have not finished, and hands it over in the same step. */
final class LeaveDialog extends Dialog {

    LeaveDialog(Person person, People people, List<Person> workers, Runnable done) {
        setHeaderTitle(getTranslation("people.leave.title", person.name()));
        OpenWorkPart open = new OpenWorkPart(people.openWork(person.key()), workers);
        add(new Paragraph(getTranslation("people.leave.what")), open);
        var keep = Parts.button(getTranslation("people.leave.no"));
        keep.addClickListener(click -> close());
        var leave = Parts.button(getTranslation("action.deactivate-person"), "primary", "danger");
        leave.addClickListener(click -> {
            try {
                people.deactivate(person.key(), open.successor());
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
}

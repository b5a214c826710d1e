package org.tickmark.ui.people;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.tickmark.identity.OneTimeLink;
import org.tickmark.identity.OpenWork;
import org.tickmark.identity.People;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** One person: name, title and role, saved on leaving the field, and what an Admin can do for or against them. */
class PersonPanel extends Div {

    private final Person person;
    private final transient People people;
    private final transient List<Person> workers;
    private final transient Runnable changed;
    private final TextField name = new TextField();
    private final TextField title = new TextField();
    private final Select<Role> role = new Select<>();

    PersonPanel(Person person, People people, List<Person> workers, Runnable changed) {
        this.person = person;
        this.people = people;
        this.workers = workers;
        this.changed = changed;
        addClassName("tm-person-panel");
        getElement().setAttribute("data-key", person.key().value());
        Span key = new Span(person.key().value() + " · "
                + getTranslation("person.state." + person.state().name()));
        H2 heading = new H2(person.name());
        add(Parts.div("tm-person-head", Parts.avatar(person, "large"), new Div(heading, key)), fields(), actions());
    }

    private Div fields() {
        name.setLabel(getTranslation("field.name"));
        name.setValue(person.name());
        name.addValueChangeListener(change -> save(() -> people.rename(person.key(), name.getValue())));
        title.setLabel(getTranslation("people.field.title"));
        title.setHelperText(getTranslation("people.field.title.help"));
        title.setValue(person.title());
        title.addValueChangeListener(change -> save(() -> people.title(person.key(), title.getValue())));
        role.setLabel(getTranslation("people.field.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation("role." + each.name()));
        role.setValue(person.role());
        role.setHelperText(getTranslation("role.what." + person.role().name()));
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(() -> people.role(person.key(), role.getValue()));
            }
        });
        return Parts.div("tm-person-fields", name, title, role);
    }

    private void save(Runnable save) {
        name.setInvalid(false);
        title.setInvalid(false);
        try {
            save.run();
            Toast.say(getTranslation("people.saved"));
            changed.run();
        } catch (Refusal refusal) {
            Map<String, HasValidation> fields = Map.of("name", name, "title", title);
            if (!Words.at(refusal, fields)) {
                role.setValue(person.role());
                Toast.refuse(refusal);
            }
        }
    }

    private Div actions() {
        Div actions = Parts.div("tm-person-actions");
        switch (person.state()) {
            case ACTIVE -> {
                if (person.sample()) {
                    actions.add(Parts.text(getTranslation("people.sample")));
                } else {
                    actions.add(new ActionButton(Action.RESET_LINK, () -> link(people.resetLink(person.key()))));
                }
                actions.add(leave());
            }
            case INVITED -> {
                actions.add(Parts.text(getTranslation("people.invited")));
                actions.add(new ActionButton(Action.INVITE_AGAIN, this::inviteAgain));
                actions.add(leave());
            }
            case IMPORTED -> {
                actions.add(Parts.text(getTranslation("people.imported")));
                actions.add(new ActionButton(Action.INVITE_AGAIN, this::inviteAgain));
            }
            case INACTIVE -> {
                actions.add(Parts.text(getTranslation("people.inactive")));
                actions.add(new ActionButton(Action.REACTIVATE_PERSON, this::reactivate));
                leftOver(actions);
            }
        }
        return actions;
    }

    /** Somebody who is gone, and whose work nobody took over. */
    private void leftOver(Div actions) {
        List<OpenWork.Item> open = people.openWork(person.key());
        if (open.isEmpty()) {
            return;
        }
        OpenWorkPart part = new OpenWorkPart(open, workers);
        var give = Parts.button(getTranslation("people.hand-over"));
        give.addClickListener(click -> part.successor().ifPresent(this::handOver));
        part.add(give);
        actions.add(part);
    }

    private void handOver(PersonKey successor) {
        try {
            Toast.say(getTranslation("people.handed-over", people.handOver(person.key(), successor)));
        } catch (Refusal refusal) {
            Toast.refuse(refusal);
        }
        changed.run();
    }

    private ActionButton leave() {
        ActionButton leave = new ActionButton(
                Action.DEACTIVATE_PERSON, () -> new LeaveDialog(person, people, workers, changed).open());
        leave.addClassName("danger");
        return leave;
    }

    private void inviteAgain() {
        link(people.invite(person.key().value(), person.name(), person.title(), person.role()));
    }

    private void reactivate() {
        OneTimeLink link = people.reactivate(person.key());
        if (link != null) {
            link(link);
        }
        changed.run();
    }

    private void link(OneTimeLink link) {
        new LinkDialog(person.name(), link).open();
    }
}

package org.tickmark.ui.tasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotFound;
import org.tickmark.search.ClaimFilter;
import org.tickmark.search.ClaimRow;
import org.tickmark.task.TaskId;
import org.tickmark.task.TaskSheet;
import org.tickmark.task.TaskState;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** One task, with all that can be changed of it; each field saves itself when it is left. */
final class TaskDrawer extends Div {

    private static final int HISTORY = 12;

    private final TaskId id;
    private final Rooms rooms;
    private final Asking asking;
    private final SaveLine line;
    private final H2 heading = new H2();
    private final Anchor article = new Anchor();
    private final TextField title = new TextField(Words.of("task.title"));
    private final TextArea description = new TextArea(Words.of("task.description"));
    private final Select<String> kind = new Select<>();
    private final Select<TaskState> state = new Select<>();
    private final ComboBox<Person> assignee = new ComboBox<>(Words.of("task.assignee"));
    private final MultiSelectComboBox<Person> helpers = new MultiSelectComboBox<>(Words.of("task.helpers"));
    private final DatePicker due = Days.picker(Words.of("task.due"));
    private final Paragraph droppedWhy = new Paragraph();
    private final Checklist checklist;
    private final TaskClaims claims = new TaskClaims();
    private final TaskStory story = new TaskStory();
    private final Div buttons = new Div();
    private final Field<String> titleField;
    private final Field<String> descriptionField;
    private final Field<String> kindField;
    private final Field<Person> assigneeField;
    private final Field<Set<Person>> helpersField;
    private final Field<LocalDate> dueField;
    private TaskSheet sheet;
    private boolean filling;

    /** What the drawer asks of the screen. */
    interface Asking {
        void move(TaskSheet task, TaskState to, Runnable kept);

        void take(TaskId task);

        void close();
    }

    /** @throws NotFound when there is no such task, or it is not open to the one who looks */
    TaskDrawer(TaskId id, Rooms rooms, Asking asking) {
        this.id = id;
        this.rooms = rooms;
        this.asking = asking;
        this.sheet = rooms.tasks().sheet(id);
        line = new SaveLine(rooms.clock()::now, this::reload);
        checklist = new Checklist(new Points());
        titleField = new Field<>("title", title, line, saving(rooms.handingOut()::title, Function.identity()));
        descriptionField =
                new Field<>("description", description, line, saving(rooms.handingOut()::description, text -> text));
        kindField = new Field<>("kind", kind, line, saving(rooms.handingOut()::kind, code -> code));
        assigneeField = new Field<>(
                "assignee",
                assignee,
                line,
                (from, to) -> rooms.handingOut().assign(id, new Change<@Nullable PersonKey>(key(from), key(to))));
        helpersField = new Field<>(
                "helpers",
                helpers,
                line,
                (from, to) -> rooms.handingOut().helpers(id, new Change<>(keys(from), keys(to))));
        dueField = new Field<>(
                "due", due, line, (from, to) -> rooms.handingOut().due(id, new Change<@Nullable LocalDate>(from, to)));
        state.addValueChangeListener(change -> moved(change.getValue()));
        build();
        offer();
        show(true);
    }

    TaskId id() {
        return id;
    }

    /** Reads again what others have changed; what is being typed stays. */
    void reload() {
        sheet = rooms.tasks().sheet(id);
        show(false);
    }

    void focusAssignee() {
        assignee.focus();
    }

    private <T> Field.Save<T> saving(Saving<T> service, Function<T, T> same) {
        return (from, to) -> service.save(id, new Change<>(same.apply(from), same.apply(to)));
    }

    /** A service's method for one field. */
    private interface Saving<T> {
        void save(TaskId id, Change<T> change);
    }

    private void build() {
        addClassNames("tm-drawer", "task-drawer");
        getElement().setAttribute("role", "dialog").setAttribute("tabindex", "-1");
        article.getElement().setAttribute("router-link", true);
        NativeButton close = Parts.button("", "quiet", "icon");
        close.add(Parts.icon("close"));
        close.getElement().setAttribute("aria-label", Words.of("task.close"));
        close.addClickListener(click -> asking.close());
        Div head = Parts.div("tm-pane-head", new Div(heading, new Paragraph(article)), close);
        kind.setLabel(Words.of("task.kind"));
        kind.setItems(rooms.kinds().codes());
        kind.setItemLabelGenerator(code -> code == null ? "" : Words.of("task.kind." + code));
        state.setLabel(Words.of("task.state"));
        state.setItems(TaskState.values());
        state.setItemLabelGenerator(each -> each == null ? "" : Words.of("task.state." + each));
        state.getElement().setAttribute("data-field", "state");
        assignee.setItemLabelGenerator(Person::name);
        assignee.setClearButtonVisible(true);
        assignee.setPlaceholder(Words.of("tasks.nobody"));
        helpers.setItemLabelGenerator(Person::name);
        description.setMinRows(2);
        Stream.<HasSize>of(title, description, kind, state, assignee, helpers, due)
                .forEach(HasSize::setWidthFull);
        droppedWhy.addClassName("task-dropped");
        Div body = Parts.div(
                "tm-pane-body",
                title,
                description,
                pair(kind, state),
                droppedWhy,
                pair(assignee, due),
                helpers,
                checklist,
                claims,
                story);
        body.getElement().setAttribute("tabindex", "0");
        buttons.addClassName("task-buttons");
        add(head, body, Parts.div("tm-pane-foot", line, buttons));
        Shortcuts.addShortcutListener(this, asking::close, Key.ESCAPE).listenOn(this);
    }

    private static Div pair(Component... two) {
        return Parts.div("task-pair", two);
    }

    private void show(boolean anew) {
        Map<PersonKey, Person> people =
                rooms.directory().everyone().stream().collect(Collectors.toMap(Person::key, Function.identity()));
        TaskRights rights = TaskRights.of(rooms.current().require(), sheet);
        getElement()
                .setAttribute("aria-label", Words.of("task.drawer", sheet.title()))
                .setAttribute("data-task", id.toString())
                .setAttribute("data-state", sheet.state().name());
        heading.setText(Words.of("task.kind." + sheet.kind()));
        List<ClaimRow> all = rooms.claimLists().of(sheet.article(), ClaimFilter.ALL);
        article.setHref("/articles/" + sheet.article());
        article.setText(rooms.taskLists().articleTitle(sheet.article()));
        titleField.fill(sheet.title(), anew);
        descriptionField.fill(sheet.description(), anew);
        kindField.fill(sheet.kind(), anew);
        assigneeField.fill(sheet.assignee().map(people::get), anew);
        helpersField.fill(
                sheet.helpers().stream()
                        .map(people::get)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toSet()),
                anew);
        dueField.fill(sheet.due(), anew);
        filling = true;
        state.setValue(sheet.state());
        filling = false;
        Stream.of(titleField, descriptionField, kindField).forEach(field -> field.readOnly(!rights.edit()));
        helpersField.readOnly(!rights.edit());
        dueField.readOnly(!rights.edit());
        assigneeField.readOnly(!(rights.give() || rights.take()));
        state.setReadOnly(!rights.work());
        droppedWhy.setText(Words.of("task.dropped-why", sheet.droppedWhy()));
        droppedWhy.setVisible(sheet.state() == TaskState.DROPPED);
        checklist.show(sheet, rights.work());
        claims.show(all.stream()
                .filter(row -> sheet.claims().contains(row.claim().number()))
                .sorted(Comparator.comparingInt(
                        row -> sheet.claims().indexOf(row.claim().number())))
                .toList());
        story.show(rooms.tasks().history(id, HISTORY), people, rooms.clock());
        showButtons(rights);
    }

    /** Once: a value that is not among them (somebody who has left) still shows. */
    private void offer() {
        assignee.setItems(Workers.toGive(sheet.article(), rooms));
        helpers.setItems(Workers.of(sheet.article(), rooms));
    }

    private void showButtons(TaskRights rights) {
        buttons.removeAll();
        boolean toDo = sheet.state().isToDo();
        if (rights.work() && toDo) {
            buttons.add(
                    new ActionButton(Action.DROP_TASK, () -> asking.move(sheet, TaskState.DROPPED, () -> {})).quiet());
        }
        if (rights.take() && sheet.assignee().isEmpty() && toDo) {
            buttons.add(new ActionButton(Action.TAKE_TASK, () -> asking.take(id)));
        }
        if (rights.work() && toDo) {
            ActionButton done = new ActionButton(Action.TICK_OFF, () -> asking.move(sheet, TaskState.DONE, () -> {}));
            done.setText(Words.of("task.done"));
            buttons.add(done.primary());
        }
    }

    private void moved(@Nullable TaskState to) {
        if (!filling && to != null && to != sheet.state()) {
            asking.move(sheet, to, this::reload);
        }
    }

    private static @Nullable PersonKey key(@Nullable Person person) {
        return person == null ? null : person.key();
    }

    private static Set<PersonKey> keys(Set<Person> people) {
        return people.stream().map(Person::key).collect(Collectors.toSet());
    }

    private final class Points implements Checklist.Asking {
        @Override
        public void tick(UUID item, boolean done) {
            rooms.working().tick(item, done);
            line.saved();
            reload();
        }

        @Override
        public void add(String text) {
            rooms.working().addItem(id, text);
            line.saved();
            reload();
        }

        @Override
        public void remove(UUID item) {
            rooms.working().removeItem(item);
            line.saved();
            reload();
        }
    }
}

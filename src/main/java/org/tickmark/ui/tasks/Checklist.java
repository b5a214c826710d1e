package org.tickmark.ui.tasks;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.tickmark.refusal.Refusal;
import org.tickmark.task.TaskSheet;
import org.tickmark.ui.component.ChecklistProgress;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** The points of a task: tick off, add, take away. */
final class Checklist extends Div {

    /** What is asked of the task. */
    interface Asking {
        void tick(UUID item, boolean done);

        void add(String text);

        void remove(UUID item);
    }

    private final Asking asking;
    private final Div head = new Div();
    private final UnorderedList points = new UnorderedList();
    private final TextField another = new TextField();

    Checklist(Asking asking) {
        this.asking = asking;
        addClassName("task-checklist");
        head.addClassName("tm-section-head");
        another.setAriaLabel(Words.of("task.checklist.add"));
        another.setPlaceholder(Words.of("task.checklist.add"));
        another.setWidthFull();
        another.addKeyDownListener(Key.ENTER, key -> addPoint());
        another.addBlurListener(blur -> addPoint());
        add(head, points, another);
    }

    void show(TaskSheet task, boolean mayWork) {
        head.removeAll();
        H3 heading = new H3(Words.of("task.checklist"));
        head.add(heading);
        if (!task.checklist().isEmpty()) {
            head.add(new ChecklistProgress(task.itemsDone(), task.checklist().size()));
        }
        points.removeAll();
        task.checklist().forEach(item -> points.add(point(item, mayWork)));
        another.setVisible(mayWork);
        setVisible(mayWork || !task.checklist().isEmpty());
    }

    private ListItem point(TaskSheet.Item item, boolean mayWork) {
        Checkbox box = new Checkbox(item.text(), item.done());
        box.setReadOnly(!mayWork);
        box.addValueChangeListener(change -> attempt(text -> asking.tick(item.id(), change.getValue()), item.text()));
        ListItem point = new ListItem(box);
        if (mayWork) {
            NativeButton remove = Parts.button("", "quiet", "small", "icon");
            remove.add(Parts.icon("close"));
            remove.getElement().setAttribute("aria-label", Words.of("task.checklist.remove", item.text()));
            remove.addClickListener(click -> attempt(text -> asking.remove(item.id()), item.text()));
            point.add(remove);
        }
        return point;
    }

    private void addPoint() {
        String text = another.getValue();
        if (!text.isBlank() && attempt(asking::add, text)) {
            another.clear();
            another.setInvalid(false);
        }
    }

    private boolean attempt(Consumer<String> work, String text) {
        try {
            work.accept(text);
            return true;
        } catch (Refusal refusal) {
            if (!Words.at(refusal, Map.of("checklist", another))) {
                Toast.refuse(refusal);
            }
            return false;
        }
    }
}

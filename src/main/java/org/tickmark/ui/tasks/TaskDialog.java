package org.tickmark.ui.tasks;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tickmark.claim.Status;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Person;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Refusal;
import org.tickmark.search.ArticleRow;
import org.tickmark.search.ClaimFilter;
import org.tickmark.search.ClaimRow;
import org.tickmark.task.NewTask;
import org.tickmark.task.TaskId;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Toast;
import org.tickmark.ui.component.Words;

/** A new task. Ctrl+Enter makes it; what was typed stays when something is refused. */
public final class TaskDialog extends Dialog {

    private final Rooms rooms;
    private final Consumer<TaskId> made;
    private final ComboBox<ArticleRow> article = new ComboBox<>(Words.of("task.article"));
    private final MultiSelectComboBox<ClaimRow> claims = new MultiSelectComboBox<>(Words.of("task.claims"));
    private final TextField title = new TextField(Words.of("task.title"));
    private final Select<String> kind = new Select<>();
    private final ComboBox<Person> assignee = new ComboBox<>(Words.of("task.assignee"));
    private final MultiSelectComboBox<Person> helpers = new MultiSelectComboBox<>(Words.of("task.helpers"));
    private final DatePicker due = Days.picker(Words.of("task.due"));
    private final TextArea description = new TextArea(Words.of("task.description"));
    private final TextArea checklist = new TextArea(Words.of("task.checklist"));

    TaskDialog(Rooms rooms, Optional<ArticleId> fixed, List<Integer> chosen, Consumer<TaskId> made) {
        this.rooms = rooms;
        this.made = made;
        addClassName("task-dialog");
        setHeaderTitle(Words.of("action.new-task"));
        setWidth("620px");
        fields();
        article.addValueChangeListener(change -> choose(Optional.ofNullable(change.getValue()), List.of()));
        List<ArticleRow> articles = rooms.articleLists().all();
        article.setItems(articles);
        articles.stream()
                .filter(row -> fixed.filter(row.id()::equals).isPresent())
                .findFirst()
                .or(() -> articles.size() == 1 ? Optional.of(articles.getFirst()) : Optional.empty())
                .ifPresent(row -> {
                    article.setValue(row);
                    choose(Optional.of(row), chosen);
                });
        article.setVisible(fixed.isEmpty());
        add(Parts.div(
                "task-fields",
                article,
                claims,
                title,
                Parts.div("task-pair", kind, due),
                Parts.div("task-pair", assignee, helpers),
                description,
                checklist));
        NativeButton cancel = Parts.button(Words.of("task.cancel"));
        cancel.addClickListener(click -> close());
        NativeButton make = Parts.button(Words.of("task.make"), "primary");
        make.getElement().setAttribute("data-action", Action.MAKE_TASK.id());
        make.addClickListener(click -> make());
        getFooter().add(cancel, make);
        Shortcuts.addShortcutListener(this, this::make, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement()
                .listenOn(this);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                (article.isVisible() && article.isEmpty() ? article : title.isEmpty() ? title : kind).focus();
            }
        });
    }

    private void fields() {
        article.setItemLabelGenerator(ArticleRow::title);
        claims.setItemLabelGenerator(row -> "#" + row.claim().number() + " " + row.statement());
        claims.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        title.setMaxLength(300);
        kind.setLabel(Words.of("task.kind"));
        kind.setItems(rooms.kinds().codes());
        kind.setItemLabelGenerator(code -> code == null ? "" : Words.of("task.kind." + code));
        kind.setValue(rooms.kinds().codes().getFirst());
        assignee.setItemLabelGenerator(Person::name);
        assignee.setClearButtonVisible(true);
        assignee.setPlaceholder(Words.of("tasks.nobody"));
        helpers.setItemLabelGenerator(Person::name);
        description.setMinRows(2);
        checklist.setMinRows(2);
        checklist.setHelperText(Words.of("task.checklist.lines"));
        Stream.<HasSize>of(article, claims, title, kind, assignee, helpers, due, description, checklist)
                .forEach(HasSize::setWidthFull);
    }

    private void choose(Optional<ArticleRow> row, List<Integer> chosen) {
        List<ClaimRow> all =
                row.map(each -> rooms.claimLists().of(each.id(), ClaimFilter.ALL)).orElse(List.of()).stream()
                        .filter(claim -> claim.status() != Status.CUT)
                        .toList();
        claims.setItems(all);
        claims.setValue(all.stream()
                .filter(claim -> chosen.contains(claim.claim().number()))
                .collect(Collectors.toSet()));
        claims.setEnabled(!all.isEmpty());
        row.map(ArticleRow::id).ifPresent(id -> {
            assignee.setItems(Workers.toGive(id, rooms));
            helpers.setItems(Workers.of(id, rooms));
        });
        boolean gives = rooms.current().require().role() == Role.EDITOR;
        assignee.setHelperText(gives ? "" : Words.of("task.assignee.self"));
    }

    private void make() {
        Map<String, HasValidation> fields = Map.of(
                "article", article,
                "claims", claims,
                "title", title,
                "kind", kind,
                "assignee", assignee,
                "helpers", helpers,
                "due", due,
                "description", description,
                "checklist", checklist);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            TaskId id = rooms.handingOut().handOut(asked());
            close();
            Toast.say(Words.of("task.made", title.getValue().strip()));
            made.accept(id);
        } catch (Refusal refusal) {
            if (!Words.at(refusal, fields)) {
                Toast.refuse(refusal);
            }
        }
    }

    private NewTask asked() {
        ArticleRow chosen = Optional.ofNullable(article.getValue())
                .orElseThrow(() -> new BadInput("article", "refusal.task.no-article"));
        return new NewTask(
                chosen.id(),
                title.getValue(),
                description.getValue(),
                Optional.ofNullable(kind.getValue()).orElse(""),
                claims.getValue().stream()
                        .map(claim -> claim.claim().number())
                        .sorted()
                        .toList(),
                Optional.ofNullable(assignee.getValue()).map(Person::key),
                helpers.getValue().stream().map(Person::key).collect(Collectors.toSet()),
                Optional.ofNullable(due.getValue()),
                checklist.getValue().lines().filter(line -> !line.isBlank()).toList());
    }
}

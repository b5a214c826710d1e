package org.tickmark.task.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.refusal.BadInput;
import org.tickmark.task.NewTask;
import org.tickmark.task.TaskKinds;

/** What a task's fields may hold. Each check names its field. */
@Component
public class TaskInput {

    private static final int TITLE = 300;
    private static final int DESCRIPTION = 20_000;
    private static final int ITEM = 400;
    private static final int ITEMS = 100;

    private final TaskKinds kinds;
    private final TaskParts parts;
    private final Directory directory;
    private final Access access;

    TaskInput(TaskKinds kinds, TaskParts parts, Directory directory, Access access) {
        this.kinds = kinds;
        this.parts = parts;
        this.directory = directory;
        this.access = access;
    }

    /** All fields of a new task. */
    public void check(NewTask task) {
        title(task.title());
        description(task.description());
        kind(task.kind());
        claims(task.article(), task.claims());
        people(task.article(), task.assignee(), task.helpers());
        task.due().ifPresent(TaskInput::due);
        items(task.checklist());
    }

    /** The title without blanks around it. */
    public String title(String title) {
        String stripped = title.strip();
        if (stripped.isEmpty()) {
            throw new BadInput("title", "refusal.task.title-missing");
        }
        return within("title", stripped, TITLE);
    }

    /** A description that is not too long. */
    public String description(String description) {
        return within("description", description.strip(), DESCRIPTION);
    }

    /** A kind that exists. */
    public String kind(String kind) {
        if (!kinds.codes().contains(kind)) {
            throw new BadInput("kind", "refusal.task.no-such-kind");
        }
        return kind;
    }

    /** A point of the checklist. */
    public String item(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new BadInput("checklist", "refusal.task.item-missing");
        }
        return within("checklist", stripped, ITEM);
    }

    /** A last day between the years 1 and 9999: what both databases and every calendar can hold. */
    public static LocalDate due(LocalDate due) {
        if (due.getYear() < 1 || due.getYear() > 9999) {
            throw new BadInput("due", "refusal.task.due-out-of-range");
        }
        return due;
    }

    /** People who can do the work: active, with a role that checks, and the article open to them. */
    public void people(ArticleId article, Optional<PersonKey> assignee, Set<PersonKey> helpers) {
        Stream.concat(assignee.stream(), helpers.stream()).forEach(key -> {
            Optional<Person> person = directory.find(key);
            String field = assignee.filter(key::equals).isPresent() ? "assignee" : "helpers";
            String name = person.map(Person::name).orElse(key.value());
            if (person.filter(each -> each.state() == Person.State.ACTIVE && Right.CHECK.within(each.role()))
                    .isEmpty()) {
                throw new BadInput(field, "refusal.task.cannot-work", name);
            }
            if (!access.sees(key, article)) {
                throw new BadInput(field, "refusal.task.article-closed-to", name);
            }
        });
    }

    private void claims(ArticleId article, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            throw new BadInput("claims", "refusal.task.no-claims");
        }
        List<Integer> unknown = parts.unknown(article.value(), numbers);
        if (!unknown.isEmpty()) {
            throw new BadInput("claims", "refusal.task.no-such-claim", unknown.getFirst());
        }
    }

    private void items(List<String> items) {
        if (items.size() > ITEMS) {
            throw new BadInput("checklist", "refusal.task.too-many-items", ITEMS);
        }
        items.forEach(this::item);
    }

    private static String within(String field, String text, int limit) {
        if (text.length() > limit) {
            throw new BadInput(field, "refusal.task.too-long", limit);
        }
        return text;
    }
}

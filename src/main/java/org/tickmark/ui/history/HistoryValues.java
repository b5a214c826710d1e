package org.tickmark.ui.history;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.ui.component.Words;

/** What rows hold, in words: people by their names, everything else as {@link HistoryWords} says it. */
final class HistoryValues {

    private static final Set<String> PEOPLE = Set.of("TASK_ASSIGNED", "TASK_HELPERS_CHANGED", "CHECKER_CHANGED");
    private static final Set<String> NAMED = Set.of("assignee", "lead", "formerChecker", "by");

    private final Map<PersonKey, Person> people;

    HistoryValues(Map<PersonKey, Person> people) {
        this.people = people;
    }

    /** What stood before; null when nothing did. */
    @Nullable
    String from(HistoryRow row) {
        return named(row, row.from(), HistoryWords.from(row));
    }

    /** What stands after; null when nothing does. */
    @Nullable
    String to(HistoryRow row) {
        return named(row, row.to(), HistoryWords.to(row));
    }

    /** One of its further facts. */
    String detail(HistoryRow row, String name, String value) {
        if (NAMED.contains(name)) {
            return person(value);
        }
        if (name.equals("kind") && row.action().startsWith("TASK_")) {
            return Words.of("task.kind." + value);
        }
        String words = HistoryWords.detail(name, value);
        return words == null ? value : words;
    }

    /** Somebody by name. */
    String person(String key) {
        if (!PersonKey.wellFormed(key)) {
            return Words.of("history.the-house");
        }
        Person person = people.get(new PersonKey(key));
        return person == null ? key : person.name();
    }

    private @Nullable String named(HistoryRow row, @Nullable String keys, @Nullable String words) {
        if (keys == null || !PEOPLE.contains(row.action())) {
            return words;
        }
        return Arrays.stream(keys.split(", ")).map(this::person).collect(Collectors.joining(", "));
    }
}

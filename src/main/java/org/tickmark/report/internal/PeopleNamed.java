package org.tickmark.report.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tickmark.history.Actor;

/**
 * Whom a record names. By the names of its components, in whatever record of whatever room: so a field that a room adds
 * is not forgotten, as long as it is called as the others are.
 */
final class PeopleNamed {

    /** Components that hold a person's key, or {@code system}. */
    private static final Set<String> ONE = Set.of(
            "actor",
            "answeredBy",
            "assignee",
            "by",
            "checker",
            "createdBy",
            "doneBy",
            "endedBy",
            "lead",
            "person",
            "proposedBy",
            "removedBy",
            "resolvedBy",
            "supersededBy",
            "writer");

    /** Components that hold a list of keys. */
    private static final Set<String> MANY = Set.of("checkers", "helpers", "readers");

    private PeopleNamed() {}

    /** Their keys, in order; the house itself is left out. */
    static Set<String> in(Object record) {
        Set<String> keys = new TreeSet<>();
        collect(record, keys);
        keys.remove(Actor.SYSTEM);
        return keys;
    }

    /** In all of them. */
    static Set<String> inAll(Collection<?> records) {
        Set<String> keys = new TreeSet<>();
        records.forEach(record -> keys.addAll(in(record)));
        return keys;
    }

    private static void collect(Object record, Set<String> keys) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            @Nullable Object value = value(record, component);
            if (value instanceof String key && ONE.contains(component.getName())) {
                keys.add(key);
            } else if (value instanceof List<?> list) {
                collect(component.getName(), list, keys);
            }
        }
    }

    private static void collect(String name, List<?> list, Set<String> keys) {
        for (Object item : list) {
            if (item instanceof String key && MANY.contains(name)) {
                keys.add(key);
            } else if (item instanceof Record inner) {
                collect(inner, keys);
            }
        }
    }

    private static @Nullable Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's own field cannot be read", e);
        }
    }
}

package org.tickmark.report.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tickmark.identity.Person;

/** What people are called; a key that nobody has stands for itself. */
final class Names {

    private final Map<String, String> byKey = new HashMap<>();

    Names(List<Person> people) {
        people.forEach(person -> byKey.put(person.key().value(), person.name()));
    }

    String of(String key) {
        return byKey.getOrDefault(key, key);
    }
}

package org.tickmark.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.internal.PersonRows;

/** Looking people up: names, titles and roles are known to everyone who is signed in. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Directory {

    private final PersonRows rows;

    Directory(PersonRows rows) {
        this.rows = rows;
    }

    /** Everyone, whatever their state, by name. */
    public List<Person> everyone() {
        return rows.everyone();
    }

    /** Active people whose role can ever have that right, by name: whom to offer as checker, assignee, lead. */
    public List<Person> whoCan(Right right) {
        return rows.everyone().stream()
                .filter(person -> person.state() == Person.State.ACTIVE && right.within(person.role()))
                .toList();
    }

    /** One person. */
    public Optional<Person> find(PersonKey key) {
        return rows.find(key);
    }

    /** Several people by key; who is not known is left out. */
    public Map<PersonKey, Person> find(Collection<PersonKey> keys) {
        return rows.everyone().stream()
                .filter(person -> keys.contains(person.key()))
                .collect(Collectors.toMap(Person::key, Function.identity()));
    }
}

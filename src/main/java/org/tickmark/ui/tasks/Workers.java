package org.tickmark.ui.tasks;

import java.util.List;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Person;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;

/** Whom to offer for a task. */
final class Workers {

    private Workers() {}

    /** Active people who check and to whom the article is open. */
    static List<Person> of(ArticleId article, Rooms rooms) {
        boolean closed = rooms.access().teamOnly(article);
        return rooms.directory().whoCan(Right.CHECK).stream()
                .filter(person -> !closed || rooms.access().sees(person.key(), article))
                .toList();
    }

    /** Those whom the one who asks may give it to: an Editor to anybody, others to themselves. */
    static List<Person> toGive(ArticleId article, Rooms rooms) {
        Person me = rooms.current().require();
        return of(article, rooms).stream()
                .filter(person -> me.role() == Role.EDITOR || person.key().equals(me.key()))
                .toList();
    }
}

package org.tickmark.article.internal;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.article.NewArticle;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.refusal.BadInput;

/** Whether people can have the part they are to be given. */
@Component
public class TeamFields {

    private final Directory directory;

    TeamFields(Directory directory) {
        this.directory = directory;
    }

    /** All parts. */
    public void check(NewArticle article) {
        lead(article.lead());
        writer(article.writer());
        checkers(article.checkers());
        readers(article.readers());
    }

    /** An active Editor. */
    public void lead(@Nullable PersonKey person) {
        if (person != null) {
            require("lead", person, Right.LEAD);
        }
    }

    /** Anybody active; most often a Writer. */
    public void writer(@Nullable PersonKey person) {
        if (person != null) {
            require("writer", person, Right.SEE);
        }
    }

    /** Active Editors and Checkers. */
    public void checkers(Collection<PersonKey> people) {
        people.forEach(person -> require("checkers", person, Right.CHECK));
    }

    /** Anybody active. */
    public void readers(Collection<PersonKey> people) {
        people.forEach(person -> require("readers", person, Right.SEE));
    }

    private void require(String field, PersonKey key, Right right) {
        Optional<Person> person = directory.find(key);
        if (person.isEmpty() || person.get().state() != Person.State.ACTIVE) {
            throw new BadInput(field, "refusal.article.no-such-person", key.value());
        }
        if (!right.within(person.get().role())) {
            throw new BadInput(
                    field, "refusal.article.not-their-part", person.get().name());
        }
    }
}

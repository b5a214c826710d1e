package org.tickmark.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.internal.PersonRows;
import org.tickmark.identity.internal.PersonWriting;
import org.tickmark.refusal.NotYours;

/** People as part of a case archive. */
@Service
@MayCall({Role.ADMIN, Role.EDITOR})
@Transactional
public class PeopleArchive {

    private final PersonRows rows;
    private final PersonWriting writing;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    PeopleArchive(PersonRows rows, PersonWriting writing, CurrentPerson current, ApplicationEventPublisher events) {
        this.rows = rows;
        this.writing = writing;
        this.current = current;
        this.events = events;
    }

    /** The records of these people, by key; who is not known is left out. */
    @MayCall
    @Transactional(readOnly = true)
    public List<PersonRecord> read(Collection<PersonKey> keys) {
        return keys.stream()
                .distinct()
                .sorted()
                .flatMap(key -> rows.find(key).stream())
                .map(person -> new PersonRecord(person.key(), person.name(), person.title(), person.role()))
                .toList();
    }

    /**
     * Makes the people who are not here yet. Those who are here stay as they are, whatever the archive says of them:
     * a file never changes a role. The new ones cannot sign in until an Admin invites them.
     *
     * @param people who the archive names
     * @param asSample whether they are the sample's people, who come in by one click; for the house itself only
     * @return the keys of those who were made
     */
    public List<PersonKey> restore(List<PersonRecord> people, boolean asSample) {
        if (asSample && !current.isHouse()) {
            throw new NotYours("refusal.not-your-role");
        }
        List<PersonRecord> missing = people.stream()
                .filter(person -> rows.find(person.key()).isEmpty())
                .toList();
        Person.State state = asSample ? Person.State.ACTIVE : Person.State.IMPORTED;
        for (PersonRecord each : missing) {
            PersonInput.check(each.name(), each.title());
            writing.create(new Person(each.key(), each.name(), each.title(), each.role(), state, asSample));
            events.publishEvent(
                    new Recorded(StreamRef.HOUSE, "PERSON_IMPORTED", "person/" + each.key(), null, each.name())
                            .with("role", each.role().name()));
        }
        return missing.stream().map(PersonRecord::key).toList();
    }
}

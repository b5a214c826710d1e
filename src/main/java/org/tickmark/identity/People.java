package org.tickmark.identity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.history.Actor;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.LinkSheet.Purpose;
import org.tickmark.identity.internal.Links;
import org.tickmark.identity.internal.PersonRows;
import org.tickmark.identity.internal.PersonWriting;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;

/** Who belongs to the house, and as what. Whoever was here once stays in the list: history calls them by name. */
@Service
@MayCall(Role.ADMIN)
@Transactional
public class People {

    /** A week: long enough for a holiday weekend, short enough for a link in a mailbox. */
    private static final Duration INVITATION = Duration.ofDays(7);

    private static final Duration SET_UP = Duration.ofDays(1);

    private static final Duration RESET = Duration.ofDays(1);

    private final PersonRows rows;
    private final PersonWriting writing;
    private final Links links;
    private final CurrentPerson current;
    private final ObjectProvider<OpenWork> work;
    private final ApplicationEventPublisher events;

    People(
            PersonRows rows,
            PersonWriting writing,
            Links links,
            CurrentPerson current,
            ObjectProvider<OpenWork> work,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.writing = writing;
        this.links = links;
        this.current = current;
        this.work = work;
        this.events = events;
    }

    /**
     * Invites somebody new, or anew somebody who has not come yet or whose name came with an archive.
     *
     * @param key sign-in name as typed; never given a second time
     * @return the link to hand over; an earlier one stops working
     */
    public OneTimeLink invite(String key, String name, String title, Role role) {
        PersonKey wanted = PersonInput.key(key);
        Person invited =
                new Person(wanted, PersonInput.name(name), PersonInput.title(title), role, Person.State.INVITED, false);
        Person known = writing.lock(wanted).flatMap(rows::find).orElse(null);
        if (known == null) {
            writing.create(invited);
        } else if (known.state() == Person.State.INVITED || known.state() == Person.State.IMPORTED) {
            writing.name(wanted, invited.name());
            writing.title(wanted, invited.title());
            writing.role(wanted, role);
            writing.state(wanted, Person.State.INVITED);
        } else {
            throw new BadInput("key", "refusal.person.key-taken", wanted.value());
        }
        record("PERSON_INVITED", wanted, null, invited.name(), role.name());
        return links.make(wanted, Purpose.INVITE, INVITATION, me());
    }

    /** Changes what somebody may do; works at their next click. */
    public void role(PersonKey key, Role role) {
        if (role != Role.ADMIN) {
            keepAnAdminBeside(key);
        }
        Person person = locked(key);
        if (person.role() != role) {
            writing.role(key, role);
            record("PERSON_ROLE_CHANGED", key, person.role().name(), role.name(), null);
        }
    }

    /** Changes what somebody is called. */
    public void rename(PersonKey key, String name) {
        Person person = locked(key);
        String now = PersonInput.name(name);
        if (!now.equals(person.name())) {
            writing.name(key, now);
            record("PERSON_RENAMED", key, person.name(), now, null);
        }
    }

    /** Changes somebody's desk or function. */
    public void title(PersonKey key, String title) {
        Person person = locked(key);
        String now = PersonInput.title(title);
        if (!now.equals(person.title())) {
            writing.title(key, now);
            record("PERSON_TITLE_CHANGED", key, person.title(), now, null);
        }
    }

    /** What somebody has not finished: to be handed over before they leave. */
    @Transactional(readOnly = true)
    public List<OpenWork.Item> openWork(PersonKey key) {
        return work.stream().flatMap(each -> each.of(key).stream()).toList();
    }

    /**
     * Gives somebody's open work to another who checks, as far as its articles are open to both the Admin and the other.
     *
     * @return how many tasks changed hands
     */
    public int handOver(PersonKey from, PersonKey to) {
        Person other = rows.find(to).orElseThrow(() -> new NotFound("refusal.no-such-person"));
        if (from.equals(to) || other.state() != Person.State.ACTIVE || !Right.CHECK.within(other.role())) {
            throw new BadInput("successor", "refusal.person.cannot-take-over", other.name());
        }
        return work.stream().mapToInt(each -> each.handOver(from, to)).sum();
    }

    /**
     * Lets somebody in no more. Their sessions, links and tokens end.
     *
     * @param successor who takes their open work over, at once; without one it stays theirs until handed over
     */
    public void deactivate(PersonKey key, Optional<PersonKey> successor) {
        keepAnAdminBeside(key);
        Person person = locked(key);
        if (person.state() == Person.State.INACTIVE) {
            return;
        }
        successor.ifPresent(to -> handOver(key, to));
        writing.state(key, Person.State.INACTIVE);
        writing.passwordHash(key, null);
        writing.revokeTokens(key);
        links.endAll(key);
        int epoch = writing.nextEpoch(key);
        record("PERSON_DEACTIVATED", key, null, null, null);
        events.publishEvent(new SessionsEnded(key, epoch));
    }

    /** Lets somebody come back. One of the sample's people can at once; everybody else by a new link. */
    public @Nullable OneTimeLink reactivate(PersonKey key) {
        Person person = locked(key);
        if (person.state() != Person.State.INACTIVE) {
            throw new NotAllowed("refusal.person.not-inactive", List.of());
        }
        record("PERSON_REACTIVATED", key, null, null, null);
        if (person.sample()) {
            writing.state(key, Person.State.ACTIVE);
            return null;
        }
        writing.state(key, Person.State.INVITED);
        return links.make(key, Purpose.INVITE, INVITATION, me());
    }

    /** Makes a link by which somebody sets a new password. The old one works until then. */
    public OneTimeLink resetLink(PersonKey key) {
        Person person = locked(key);
        if (person.sample()) {
            throw new NotAllowed("refusal.sample.no-password", List.of());
        }
        if (person.state() != Person.State.ACTIVE) {
            throw new NotAllowed("refusal.person.not-active", List.of());
        }
        record("PERSON_RESET_LINK_MADE", key, null, null, null);
        return links.make(key, Purpose.RESET, RESET, me());
    }

    /**
     * The link by which the first Admin of an empty house sets it up; empty once anybody can sign in. Called at each
     * start without the sample, so that a link which was lost or has expired is followed by another.
     */
    public Optional<OneTimeLink> setUp() {
        List<Person> everyone = rows.everyone();
        if (everyone.stream().anyMatch(person -> person.state() == Person.State.ACTIVE)) {
            return Optional.empty();
        }
        PersonKey key = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new PersonKey(number == 1 ? "admin" : "admin" + number))
                .filter(free -> everyone.stream()
                        .noneMatch(person -> person.key().equals(free) && person.state() == Person.State.INACTIVE))
                .findFirst()
                .orElseThrow();
        if (rows.find(key).isEmpty()) {
            writing.create(new Person(key, "Admin", "", Role.ADMIN, Person.State.INVITED, false));
        }
        writing.role(key, Role.ADMIN);
        writing.state(key, Person.State.INVITED);
        record("PERSON_INVITED", key, null, "Admin", Role.ADMIN.name());
        return Optional.of(links.make(key, Purpose.SETUP, SET_UP, me()));
    }

    /** A house that nobody can administer could not be mended from inside. Locked first, in one order for everybody. */
    private void keepAnAdminBeside(PersonKey key) {
        if (writing.lockActiveAdmins().equals(List.of(key))) {
            throw new NotAllowed("refusal.person.last-admin", List.of());
        }
    }

    private Person locked(PersonKey key) {
        return writing.lock(key).flatMap(rows::find).orElseThrow(() -> new NotFound("refusal.no-such-person"));
    }

    private String me() {
        return current.isHouse() ? Actor.SYSTEM : current.require().key().value();
    }

    private void record(
            String action, PersonKey key, @Nullable String from, @Nullable String to, @Nullable String role) {
        Recorded row = new Recorded(StreamRef.HOUSE, action, "person/" + key, from, to);
        events.publishEvent(role == null ? row : row.with("role", role));
    }
}

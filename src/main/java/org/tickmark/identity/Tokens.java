package org.tickmark.identity;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.internal.PersonRows;
import org.tickmark.identity.internal.TokenRows;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.Typed;

/**
 * One's own tokens for {@code /api/v1}. Whoever holds one does what its owner may do, until it expires, is revoked, or
 * its owner is deactivated or sets a new password by a reset link.
 */
@Service
@MayCall
@Transactional
public class Tokens {

    /** The longest that a token lasts. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** More than anybody has use of, and few enough to read through. */
    private static final int MOST = 50;

    private static final int LONGEST_LABEL = 120;

    private final TokenRows tokens;
    private final PersonRows people;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    Tokens(TokenRows tokens, PersonRows people, CurrentPerson current, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.people = people;
        this.current = current;
        this.events = events;
    }

    /** Those of mine that work, newest first. */
    @Transactional(readOnly = true)
    public List<TokenSheet> mine() {
        return tokens.working(me());
    }

    /**
     * Makes a token of mine.
     *
     * @param label what it is for, 1 to 120 characters
     * @param lasting a minute to {@link #LONGEST}
     * @throws BadInput at {@code label} or {@code lasting}
     */
    public NewToken make(String label, Duration lasting) {
        PersonKey me = me();
        if (tokens.working(me).size() >= MOST) {
            throw new NotAllowed("refusal.token.too-many", List.of());
        }
        return make(me, label, lasting);
    }

    /** Lets a token of mine work no more. */
    public void revoke(UUID token) {
        PersonKey me = me();
        TokenSheet sheet = tokens.working(me).stream()
                .filter(each -> each.id().equals(token))
                .findFirst()
                .orElseThrow(() -> new NotFound("refusal.token.none"));
        if (tokens.revoke(token)) {
            record("TOKEN_REVOKED", me, sheet.label(), null);
        }
    }

    /** Makes a token for somebody who is active; for whoever has the data folder, at the command line. */
    @MayCall(anyone = true)
    public NewToken issue(PersonKey person, String label, Duration lasting) {
        if (!current.isHouse()) {
            throw new NotYours("refusal.not-your-role");
        }
        if (people.find(person)
                .filter(found -> found.state() == Person.State.ACTIVE)
                .isEmpty()) {
            throw new NotFound("refusal.no-such-person");
        }
        return make(person, label, lasting);
    }

    private NewToken make(PersonKey person, String typed, Duration lasting) {
        String label = Typed.line("label", typed, LONGEST_LABEL);
        if (lasting.compareTo(SHORTEST) < 0 || lasting.compareTo(LONGEST) > 0) {
            throw new BadInput("lasting", "refusal.token.lasting", LONGEST.toDays());
        }
        NewToken made = tokens.make(person, label, lasting);
        record("TOKEN_MADE", person, null, label);
        return made;
    }

    private PersonKey me() {
        return current.require().key();
    }

    private void record(
            String action,
            PersonKey person,
            @org.jspecify.annotations.Nullable String from,
            @org.jspecify.annotations.Nullable String to) {
        events.publishEvent(new Recorded(StreamRef.HOUSE, action, "person/" + person, from, to));
    }
}

package org.tickmark.identity;

import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.internal.Attempts;
import org.tickmark.identity.internal.Credentials;
import org.tickmark.identity.internal.PersonRows;
import org.tickmark.identity.internal.PersonWriting;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotYours;

/** One's own profile: nobody changes it for another. */
@Service
@MayCall
@Transactional
public class Profiles {

    private final PersonRows rows;
    private final PersonWriting writing;
    private final CurrentPerson current;
    private final PasswordEncoder encoder;
    private final Attempts attempts;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    Profiles(
            PersonRows rows,
            PersonWriting writing,
            CurrentPerson current,
            PasswordEncoder encoder,
            Attempts attempts,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.writing = writing;
        this.current = current;
        this.encoder = encoder;
        this.attempts = attempts;
        this.transactions = transactions;
        this.events = events;
    }

    /** How I want the workbench. */
    @Transactional(readOnly = true)
    public Profile mine() {
        return rows.profile(me()).orElseThrow();
    }

    /** Changes my name, as others see it. */
    public void rename(String name) {
        Person me = current.require();
        String now = PersonInput.name(name);
        if (!now.equals(me.name())) {
            writing.name(me.key(), now);
            record("PERSON_RENAMED", me.key(), me.name(), now);
        }
    }

    /** Changes the zone that times are shown to me in. */
    public void zone(ZoneId zone) {
        writing.zone(me(), zone);
    }

    /** Changes light and dark. */
    public void appearance(Profile.Appearance appearance) {
        writing.appearance(me(), appearance);
    }

    /** Changes the language of the screens. */
    public void language(Locale language) {
        writing.language(me(), language);
    }

    /** Switches single-letter keys on or off. */
    public void keys(boolean on) {
        writing.keys(me(), on);
    }

    /**
     * Changes my password and ends all my other sessions.
     *
     * @param old the one that holds now
     * @param wanted the new one
     * @return what this session keeps from now on
     * @throws BadInput at {@code old} or {@code password}
     */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED)
    public SignedIn password(String old, String wanted) {
        Person me = current.require();
        if (me.sample()) {
            throw new NotYours("refusal.sample.no-password");
        }
        PersonInput.password(me.key(), wanted);
        attempts.take(me.key().value(), "profile").ifPresent(wait -> {
            throw new BadInput("old", "refusal.sign-in.wait", wait.toSeconds() + 1);
        });
        String hash = rows.credentials(me.key()).map(Credentials::hash).orElseThrow();
        if (!encoder.matches(old, hash)) {
            throw new BadInput("old", "refusal.password.old-wrong");
        }
        attempts.giveBack(me.key().value(), "profile");
        String encoded = java.util.Objects.requireNonNull(encoder.encode(wanted));
        int epoch = java.util.Objects.requireNonNull(transactions.execute(status -> {
            writing.passwordHash(me.key(), encoded);
            record("PERSON_PASSWORD_CHANGED", me.key(), null, null);
            return writing.nextEpoch(me.key());
        }));
        events.publishEvent(new SessionsEnded(me.key(), epoch));
        return new SignedIn(me.key().value(), epoch);
    }

    private PersonKey me() {
        return current.require().key();
    }

    private void record(
            String action,
            PersonKey key,
            @org.jspecify.annotations.Nullable String from,
            @org.jspecify.annotations.Nullable String to) {
        events.publishEvent(new Recorded(StreamRef.HOUSE, action, "person/" + key, from, to));
    }
}

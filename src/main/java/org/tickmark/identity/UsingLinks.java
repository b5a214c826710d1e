package org.tickmark.identity;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.LinkSheet.Purpose;
import org.tickmark.identity.internal.Links;
import org.tickmark.identity.internal.PersonWriting;
import org.tickmark.refusal.NotFound;

/** Coming in by a one-time link: whoever holds it sets a password, once. Looking at it uses nothing up. */
@Service
@MayCall(anyone = true)
public class UsingLinks {

    private final Links links;
    private final PersonWriting writing;
    private final PasswordEncoder encoder;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    UsingLinks(
            Links links,
            PersonWriting writing,
            PasswordEncoder encoder,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.links = links;
        this.writing = writing;
        this.encoder = encoder;
        this.transactions = transactions;
        this.events = events;
    }

    /** What the link is for; empty when it was used, has expired, or never was. */
    public Optional<LinkSheet> look(String secret) {
        return links.find(secret).filter(sheet -> isOpenTo(sheet.person()));
    }

    /**
     * Uses the link: the person is active, has this password and no other session.
     *
     * @param secret the link's
     * @param name as the person wants to be called; kept as it was for {@link Purpose#RESET}
     * @param password new
     * @param zone the browser's, to begin with
     * @return the sign-in name
     */
    public PersonKey use(String secret, String name, String password, ZoneId zone) {
        LinkSheet sheet = look(secret).orElseThrow(UsingLinks::gone);
        PersonKey key = sheet.person().key();
        boolean named = sheet.purpose() != Purpose.RESET;
        String called = named ? PersonInput.name(name) : sheet.person().name();
        PersonInput.password(key, password);
        // Hashing takes a tenth of a second on purpose: before the transaction.
        String encoded = Objects.requireNonNull(encoder.encode(password));
        int epoch = Objects.requireNonNull(transactions.execute(status -> {
            writing.lock(key);
            if (!links.use(secret)) {
                throw gone();
            }
            writing.passwordHash(key, encoded);
            // Whoever lost a password may have lost more.
            writing.revokeTokens(key);
            if (named) {
                writing.name(key, called);
                writing.zone(key, zone);
            }
            writing.state(key, Person.State.ACTIVE);
            events.publishEvent(new Recorded(
                            StreamRef.HOUSE,
                            named ? "PERSON_CAME" : "PERSON_PASSWORD_RESET",
                            "person/" + key,
                            null,
                            named ? called : null)
                    .with("by", key.value()));
            return writing.nextEpoch(key);
        }));
        events.publishEvent(new SessionsEnded(key, epoch));
        return key;
    }

    /** Somebody who was deactivated, or belongs to the sample, has no use of a link that still lies about. */
    private static boolean isOpenTo(Person person) {
        return !person.sample() && person.state() != Person.State.INACTIVE;
    }

    private static NotFound gone() {
        return new NotFound("refusal.link.gone");
    }
}

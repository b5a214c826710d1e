package org.tickmark.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.identity.LinkSheet;
import org.tickmark.identity.LinkSheet.Purpose;
import org.tickmark.identity.OneTimeLink;
import org.tickmark.identity.PersonKey;
import org.tickmark.storage.NewId;

/** One-time links: 256 random bits each, kept as their hash. */
@Repository
public class Links {

    private final JdbcClient jdbc;
    private final PersonRows people;
    private final Clock clock;

    Links(JdbcClient jdbc, PersonRows people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Makes a link; those made before for the same person stop working. */
    public OneTimeLink make(PersonKey person, Purpose purpose, Duration lasting, String by) {
        endAll(person);
        String words = Secrets.next();
        Instant now = clock.instant();
        Instant until = now.plus(lasting);
        jdbc.sql("""
                        insert into sign_in_link (id, person_key, purpose, secret_hash, expires_at, created_by, created_at)
                        values (:id, :person, :purpose, :hash, :until, :by, :now)
                        """)
                .param("id", NewId.next())
                .param("person", person.value())
                .param("purpose", purpose.name())
                .param("hash", Secrets.hash(words))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return new OneTimeLink(purpose.path() + "?key=" + words, until);
    }

    /** What the link with this secret is for, while it works. */
    public Optional<LinkSheet> find(String secret) {
        return jdbc.sql("""
                        select person_key, purpose, expires_at from sign_in_link
                        where secret_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", Secrets.hash(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, index) -> new LinkSheet(
                        Purpose.valueOf(row.getString("purpose")),
                        people.find(new PersonKey(row.getString("person_key"))).orElseThrow(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Uses the link up; of two who do so at once, one is answered false. */
    public boolean use(String secret) {
        return jdbc.sql("""
                                update sign_in_link set used_at = :now
                                where secret_hash = :hash and used_at is null and expires_at > :now
                                """)
                        .param("hash", Secrets.hash(secret))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Lets no open link of the person work any more. */
    public void endAll(PersonKey person) {
        jdbc.sql("delete from sign_in_link where person_key = :person and used_at is null")
                .param("person", person.value())
                .update();
    }
}

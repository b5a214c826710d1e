package org.tickmark.identity.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Profile;
import org.tickmark.identity.Role;

/** Writes people; every method inside the caller's transaction. */
@Repository
public class PersonWriting {

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonWriting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a person without a password, who shows times in UTC until they choose. */
    public void create(Person person) {
        jdbc.sql("""
                        insert into person (person_key, name, title, role, state, sample, time_zone, appearance, language,
                          keys_on, session_epoch, created_at, lock_version)
                        values (:key, :name, :title, :role, :state, :sample, 'UTC', 'SYSTEM', 'en', true, 0, :now, 0)
                        """)
                .param("key", person.key().value())
                .param("name", person.name())
                .param("title", person.title())
                .param("role", person.role().name())
                .param("state", person.state().name())
                .param("sample", person.sample())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Locks a person's row until the transaction ends; empty when there is no such person. */
    public Optional<PersonKey> lock(PersonKey key) {
        return jdbc.sql("select person_key from person where person_key = :key for update")
                .param("key", key.value())
                .query((row, index) -> new PersonKey(row.getString(1)))
                .optional();
    }

    /** Locks all active Admins, in one order for everybody. */
    public List<PersonKey> lockActiveAdmins() {
        return jdbc.sql("""
                        select person_key from person where role = 'ADMIN' and state = 'ACTIVE'
                        order by person_key for update
                        """)
                .query((row, index) -> new PersonKey(row.getString(1)))
                .list();
    }

    /** Lets no token of the person work any more. */
    public void revokeTokens(PersonKey key) {
        jdbc.sql("update api_token set revoked_at = :now where person_key = :key and revoked_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("key", key.value())
                .update();
    }

    /** Sets the name. */
    public void name(PersonKey key, String name) {
        set(key, "name", name);
    }

    /** Sets the title. */
    public void title(PersonKey key, String title) {
        set(key, "title", title);
    }

    /** Sets the role. */
    public void role(PersonKey key, Role role) {
        set(key, "role", role.name());
    }

    /** Sets the state. */
    public void state(PersonKey key, Person.State state) {
        set(key, "state", state.name());
    }

    /** Sets the encoded password; null: none, so that only a link lets the person in again. */
    public void passwordHash(PersonKey key, @Nullable String encoded) {
        set(key, "password_hash", encoded);
    }

    /** Ends every session of the person that began before; answers the new epoch. */
    public int nextEpoch(PersonKey key) {
        jdbc.sql(
                        "update person set session_epoch = session_epoch + 1, lock_version = lock_version + 1 where person_key = :key")
                .param("key", key.value())
                .update();
        return jdbc.sql("select session_epoch from person where person_key = :key")
                .param("key", key.value())
                .query(Integer.class)
                .single();
    }

    /** Sets the zone that times are shown in. */
    public void zone(PersonKey key, ZoneId zone) {
        set(key, "time_zone", zone.getId());
    }

    /** Sets light and dark. */
    public void appearance(PersonKey key, Profile.Appearance appearance) {
        set(key, "appearance", appearance.name());
    }

    /** Sets the language of the screens. */
    public void language(PersonKey key, Locale language) {
        set(key, "language", language.toLanguageTag());
    }

    /** Switches single-letter keys. */
    public void keys(PersonKey key, boolean on) {
        jdbc.sql("update person set keys_on = :on, lock_version = lock_version + 1 where person_key = :key")
                .param("on", on)
                .param("key", key.value())
                .update();
    }

    /** @param column never input */
    private void set(PersonKey key, String column, @Nullable String content) {
        jdbc.sql("update person set %s = :content, lock_version = lock_version + 1 where person_key = :key"
                        .formatted(column))
                .param("content", content, java.sql.Types.VARCHAR)
                .param("key", key.value())
                .update();
    }
}

package org.tickmark.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Profile;
import org.tickmark.identity.Role;

/** Reads people by projection. */
@Repository
public class PersonRows {

    private static final String SELECT = "select person_key, name, title, role, state, sample from person ";

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everyone, by name. */
    public List<Person> everyone() {
        return jdbc.sql(SELECT + "order by lower(name), person_key")
                .query(PersonRows::person)
                .list();
    }

    /** One person. */
    public Optional<Person> find(PersonKey key) {
        return jdbc.sql(SELECT + "where person_key = :key")
                .param("key", key.value())
                .query(PersonRows::person)
                .optional();
    }

    /** What decides whether somebody may come in. */
    public Optional<Credentials> credentials(PersonKey key) {
        return jdbc.sql("select password_hash, session_epoch, state, sample from person where person_key = :key")
                .param("key", key.value())
                .query((row, index) -> new Credentials(
                        row.getString("password_hash"),
                        row.getInt("session_epoch"),
                        Person.State.valueOf(row.getString("state")),
                        row.getBoolean("sample")))
                .optional();
    }

    /** How a person wants the workbench. */
    public Optional<Profile> profile(PersonKey key) {
        return jdbc.sql("select name, time_zone, appearance, language, keys_on from person where person_key = :key")
                .param("key", key.value())
                .query((row, index) -> new Profile(
                        row.getString("name"),
                        ZoneId.of(row.getString("time_zone")),
                        Profile.Appearance.valueOf(row.getString("appearance")),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getBoolean("keys_on")))
                .optional();
    }

    private static Person person(ResultSet row, int ignored) throws SQLException {
        return new Person(
                new PersonKey(row.getString("person_key")),
                row.getString("name"),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                Person.State.valueOf(row.getString("state")),
                row.getBoolean("sample"));
    }
}

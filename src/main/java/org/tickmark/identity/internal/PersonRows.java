package org.tickmark.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
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

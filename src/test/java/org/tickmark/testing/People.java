package org.tickmark.testing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;

/** People for tests; each is new, so that tests do not meet. */
@Component("peopleForTests")
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An active person with that role. */
    public PersonKey aPerson(Role role) {
        return aPerson(role, "ACTIVE");
    }

    /** A person with that role and state. */
    public PersonKey aPerson(Role role, String state) {
        String name = role.name().toLowerCase(Locale.ROOT);
        PersonKey key = new PersonKey(name + "-" + UUID.randomUUID());
        jdbc.sql("""
                        insert into person (person_key, name, title, role, state, sample, time_zone, appearance, language,
                          keys_on, session_epoch, created_at, lock_version)
                        values (:key, :name, 'Test', :role, :state, false, 'UTC', 'SYSTEM', 'en', true, 0, :now, 0)
                        """)
                .param("key", key.value())
                .param("name", "A " + name)
                .param("role", role.name())
                .param("state", state)
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        return key;
    }
}

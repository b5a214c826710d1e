package org.tickmark.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.identity.NewToken;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.TokenSheet;
import org.tickmark.storage.NewId;

/** Tokens for {@code /api/v1}, kept as their hash. */
@Repository
public class TokenRows {

    /** By which people and scanners of leaked secrets know what it is. */
    static final String MARK = "tm_";

    /** A row is written when a token is used, but not at every call. */
    private static final Duration GRAIN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a token. */
    public NewToken make(PersonKey person, String label, Duration lasting) {
        String secret = MARK + Secrets.next();
        Instant now = clock.instant();
        TokenSheet sheet = new TokenSheet(NewId.next(), label, now, now.plus(lasting), null);
        jdbc.sql("""
                        insert into api_token (id, person_key, label, secret_hash, expires_at, created_at)
                        values (:id, :person, :label, :hash, :until, :now)
                        """)
                .param("id", sheet.id())
                .param("person", person.value())
                .param("label", label)
                .param("hash", Secrets.hash(secret))
                .param("until", sheet.expiresAt().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return new NewToken(secret, sheet);
    }

    /** Those of a person that work now, newest first. */
    public List<TokenSheet> working(PersonKey person) {
        return jdbc.sql("""
                        select id, label, created_at, expires_at, last_used_at from api_token
                        where person_key = :person and revoked_at is null and expires_at > :now
                        order by created_at desc, id desc
                        """)
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(TokenRows::sheet)
                .list();
    }

    /** Lets a token work no more; false when it was so already. */
    public boolean revoke(UUID token) {
        return jdbc.sql("update api_token set revoked_at = :now where id = :id and revoked_at is null")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", token)
                        .update()
                == 1;
    }

    /** Whose token this is, while it works; remembers that it was used. */
    public Optional<PersonKey> owner(String secret) {
        if (!secret.startsWith(MARK)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Found> found = jdbc.sql("""
                        select id, person_key, last_used_at from api_token
                        where secret_hash = :hash and revoked_at is null and expires_at > :now
                        """)
                .param("hash", Secrets.hash(secret))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Found(
                        row.getObject("id", UUID.class),
                        new PersonKey(row.getString("person_key")),
                        moment(row, "last_used_at")))
                .optional();
        found.filter(token -> token.usedBefore(now.minus(GRAIN))).ifPresent(token -> used(token.id(), now));
        return found.map(Found::person);
    }

    private void used(UUID token, Instant now) {
        jdbc.sql("update api_token set last_used_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", token)
                .update();
    }

    private static TokenSheet sheet(ResultSet row, int ignored) throws SQLException {
        return new TokenSheet(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                moment(row, "last_used_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private record Found(
            UUID id, PersonKey person, @Nullable Instant lastUsedAt) {
        boolean usedBefore(Instant moment) {
            return lastUsedAt == null || lastUsedAt.isBefore(moment);
        }
    }
}

package org.tickmark.history.internal;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.history.LeafHash;
import org.tickmark.history.Payload;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows under the lock of their stream's head. */
@Component
class Appending {

    private static final int SALT_BYTES = 32;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final JsonMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Appending(JdbcClient jdbc, EntityManager entities, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** Hibernate would flush only after the before-commit callbacks: what it holds back goes first. */
    void flush() {
        entities.flush();
    }

    /** Appends in order and moves the head; answers the new head. */
    long append(StreamRef stream, String actor, List<Recorded> rows) {
        long head = lockHead(stream);
        Instant now = clock.instant();
        for (Recorded each : rows) {
            head++;
            insert(stream, head, now, actor, each);
        }
        jdbc.sql("update stream set head = :head where id = :id")
                .param("head", head)
                .param("id", stream.id())
                .update();
        return head;
    }

    private long lockHead(StreamRef stream) {
        return jdbc.sql("select head from stream where id = :id for update")
                .param("id", stream.id())
                .query(Long.class)
                .optional()
                .orElseGet(() -> open(stream));
    }

    private long open(StreamRef stream) {
        jdbc.sql("insert into stream (id, kind, head) values (:id, :kind, 0) on conflict do nothing")
                .param("id", stream.id())
                .param("kind", stream.kind().name())
                .update();
        return jdbc.sql("select head from stream where id = :id for update")
                .param("id", stream.id())
                .query(Long.class)
                .single();
    }

    private void insert(StreamRef stream, long seq, Instant at, String actor, Recorded recorded) {
        String payload = json.writeValueAsString(new Payload(recorded.from(), recorded.to(), recorded.detail()));
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] payloadHash = LeafHash.ofPayload(salt, payload);
        byte[] leaf = LeafHash.ofRow(stream.id(), seq, at, actor, recorded.action(), recorded.subject(), payloadHash);
        jdbc.sql("""
                        insert into history_row (stream_id, seq, at, actor, action, subject, payload_hash, leaf)
                        values (:stream, :seq, :at, :actor, :action, :subject, :payloadHash, :leaf)
                        """)
                .param("stream", stream.id())
                .param("seq", seq)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("action", recorded.action())
                .param("subject", recorded.subject())
                .param("payloadHash", payloadHash)
                .param("leaf", leaf)
                .update();
        jdbc.sql("""
                        insert into history_payload (stream_id, seq, payload, salt)
                        values (:stream, :seq, :payload, :salt)
                        """)
                .param("stream", stream.id())
                .param("seq", seq)
                .param("payload", payload)
                .param("salt", salt)
                .update();
    }
}

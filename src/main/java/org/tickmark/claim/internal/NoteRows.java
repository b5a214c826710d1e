package org.tickmark.claim.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.NoteRecord;
import org.tickmark.claim.NoteSheet;
import org.tickmark.claim.NoteThread;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;

/** Notes on claims. A thread is resolved in the row of the note that opened it. */
@Component
public class NoteRows {

    private static final String SELECT =
            "select n.id, n.claim_id, n.thread_id, n.body, n.written_by, n.written_at, n.resolved_by, n.resolved_at";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    NoteRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A thread's first note with the claim it is on. */
    public record Opening(UUID claimId, ClaimRef claim, boolean resolved) {}

    /** The note that opened a thread, locked until the transaction ends. */
    public Optional<Opening> lock(UUID thread) {
        Optional<NoteRecord> note = jdbc.sql(
                        SELECT + " from note n where n.id = :id and n.thread_id is null for update")
                .param("id", thread)
                .query((row, index) -> record(row))
                .optional();
        return note.map(found -> jdbc.sql("""
                        select c.id, c.article_id, c.number from claim c join note n on n.claim_id = c.id
                        where n.id = :id
                        """)
                .param("id", thread)
                .query((row, index) -> new Opening(
                        row.getObject(1, UUID.class),
                        new ClaimRef(new ArticleId(row.getObject(2, UUID.class)), row.getInt(3)),
                        found.resolvedAt() != null))
                .single());
    }

    /** The threads on a claim, oldest first, as their notes are. */
    public List<NoteThread> threads(UUID claim) {
        Map<UUID, List<NoteRecord>> threads = new LinkedHashMap<>();
        for (NoteRecord note : notes(claim)) {
            UUID thread = note.thread() == null ? note.id() : note.thread();
            threads.computeIfAbsent(thread, id -> new ArrayList<>()).add(note);
        }
        return threads.values().stream().map(NoteRows::thread).toList();
    }

    /** The notes on a claim, oldest first; the one that opened a thread before its answers. */
    public List<NoteRecord> notes(UUID claim) {
        return jdbc.sql(SELECT + " from note n where n.claim_id = :claim order by n.written_at, n.id")
                .param("claim", claim)
                .query((row, index) -> record(row))
                .list();
    }

    /** All notes of an article by their claim, oldest first. */
    public Map<UUID, List<NoteRecord>> all(ArticleId article) {
        Map<UUID, List<NoteRecord>> all = new LinkedHashMap<>();
        jdbc.sql(SELECT + " from note n join claim c on c.id = n.claim_id where c.article_id = :article"
                        + " order by n.written_at, n.id")
                .param("article", article.value())
                .query(row -> {
                    all.computeIfAbsent(row.getObject(2, UUID.class), id -> new ArrayList<>())
                            .add(record(row));
                });
        return all;
    }

    /** Writes notes; one that opened a thread stands before its answers. */
    public void insert(UUID claim, List<NoteRecord> notes) {
        batches.batchUpdate("""
                insert into note (id, claim_id, thread_id, body, written_by, written_at, resolved_by, resolved_at)
                values (:id, :claim, :thread, :body, :by, :at, :resolvedBy, :resolvedAt)
                """, notes.stream().map(note -> params(claim, note)).toArray(MapSqlParameterSource[]::new));
    }

    /** Says who settled a thread and when, or that it is open. */
    public void settle(UUID thread, @Nullable String by, @Nullable Instant at) {
        jdbc.sql("update note set resolved_by = :by, resolved_at = :at where id = :id")
                .param("by", by)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("id", thread)
                .update();
    }

    private static NoteThread thread(List<NoteRecord> notes) {
        NoteRecord first = notes.getFirst();
        String by = first.resolvedBy();
        return new NoteThread(
                first.id(),
                notes.stream()
                        .map(note -> new NoteSheet(note.id(), note.body(), new PersonKey(note.by()), note.at()))
                        .toList(),
                by == null ? null : new PersonKey(by),
                first.resolvedAt());
    }

    private static NoteRecord record(ResultSet row) throws SQLException {
        return new NoteRecord(
                row.getObject("id", UUID.class),
                row.getObject("thread_id", UUID.class),
                row.getString("body"),
                row.getString("written_by"),
                ClaimRows.instant(row, "written_at"),
                row.getString("resolved_by"),
                ClaimRows.instantOrNone(row, "resolved_at"));
    }

    private static MapSqlParameterSource params(UUID claim, NoteRecord note) {
        Instant resolvedAt = note.resolvedAt();
        return new MapSqlParameterSource()
                .addValue("id", note.id())
                .addValue("claim", claim)
                .addValue("thread", note.thread())
                .addValue("body", note.body())
                .addValue("by", note.by())
                .addValue("at", note.at().atOffset(ZoneOffset.UTC))
                .addValue("resolvedBy", note.resolvedBy())
                .addValue("resolvedAt", resolvedAt == null ? null : resolvedAt.atOffset(ZoneOffset.UTC));
    }
}

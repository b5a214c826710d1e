package org.tickmark.history.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.history.HistoryFault;
import org.tickmark.history.LeafHash;
import org.tickmark.history.Payload;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads every stream from its first row to its head, with what the rows say. */
@Repository
class VerifyingStreams {

    private static final int PAGE = 5_000;
    private static final long NO_PLACE = -1;

    private record Head(UUID stream, long head) {}

    private record Row(PlacedRow row, @Nullable String payload, byte @Nullable [] salt) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VerifyingStreams(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Tells of gaps, of rows and payloads with hashes that are not theirs, and of rows that stand in a wrong order. */
    void verify(Consumer<HistoryFault> faults) {
        jdbc.sql("select id, head from stream order by id")
                .query((row, index) -> new Head(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .forEach(head -> verify(head, faults));
    }

    private void verify(Head head, Consumer<HistoryFault> faults) {
        Set<Long> erased = erased(head.stream());
        long last = 0;
        long place = NO_PLACE;
        boolean waiting = false;
        List<Row> page = rows(head.stream(), Long.MIN_VALUE);
        while (!page.isEmpty()) {
            for (Row each : page) {
                PlacedRow row = each.row();
                if (row.seq() != last + 1) {
                    faults.accept(new HistoryFault("sequence", head.stream() + "/" + (last + 1)));
                }
                if (!row.whole()) {
                    faults.accept(new HistoryFault("row", row.where()));
                }
                if (!payloadFits(each, erased)) {
                    faults.accept(new HistoryFault("payload", row.where()));
                }
                boolean placed = row.index() != NO_PLACE;
                if (placed && (waiting || row.index() <= place)) {
                    faults.accept(new HistoryFault("tree", row.where()));
                }
                waiting |= !placed;
                place = Math.max(place, row.index());
                last = row.seq();
            }
            page = rows(head.stream(), last);
        }
        if (last != head.head()) {
            faults.accept(new HistoryFault("sequence", head.stream() + "/" + (Math.min(last, head.head()) + 1)));
        }
    }

    private static boolean payloadFits(Row row, Set<Long> erased) {
        @Nullable String payload = row.payload();
        byte @Nullable [] salt = row.salt();
        if (payload == null || salt == null) {
            return erased.contains(row.row().seq());
        }
        return Arrays.equals(LeafHash.ofPayload(salt, payload), row.row().payloadHash());
    }

    /** Rows whose payloads went by an act that history tells of. */
    private Set<Long> erased(UUID stream) {
        return new HashSet<>(jdbc.sql("""
                        select p.payload from history_row r
                        join history_payload p on p.stream_id = r.stream_id and p.seq = r.seq
                        where r.stream_id = :stream and r.action = :erased
                        """)
                .param("stream", stream)
                .param("erased", Erasure.ACTION)
                .query((row, index) -> erasedBy(row.getString(1)))
                .list());
    }

    private long erasedBy(String payload) {
        try {
            @Nullable
            String row = json.readValue(payload, Payload.class).detail().get(Erasure.ROW);
            return row == null ? 0 : Long.parseLong(row);
        } catch (JacksonException | NumberFormatException e) {
            // An altered payload is a fault of its own and erases nothing.
            return 0;
        }
    }

    private List<Row> rows(UUID stream, long after) {
        return jdbc.sql("""
                        select r.tree_index, r.stream_id, r.seq, r.at, r.actor, r.action, r.subject, r.payload_hash,
                          r.leaf, p.payload, p.salt
                        from history_row r
                        left join history_payload p on p.stream_id = r.stream_id and p.seq = r.seq
                        where r.stream_id = :stream and r.seq > :after order by r.seq limit :limit
                        """)
                .param("stream", stream)
                .param("after", after)
                .param("limit", PAGE)
                .query((row, index) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        @Nullable Long place = row.getObject("tree_index", Long.class);
        return new Row(
                new PlacedRow(
                        place == null ? NO_PLACE : place,
                        row.getObject("stream_id", UUID.class),
                        row.getLong("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getBytes("payload_hash"),
                        row.getBytes("leaf")),
                row.getString("payload"),
                row.getBytes("salt"));
    }
}

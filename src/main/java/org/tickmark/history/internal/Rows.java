package org.tickmark.history.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.history.HistoryRow;
import org.tickmark.history.Payload;
import org.tickmark.history.StreamRef;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows with their payloads; an erased payload reads as nothing. */
@Repository
public class Rows {

    private static final String SELECT = """
            select r.seq, r.at, r.actor, r.action, r.subject, r.leaf, r.tree_index, p.payload
            from history_row r
            left join history_payload p on p.stream_id = r.stream_id and p.seq = r.seq
            where r.stream_id = :stream
            """;
    private static final Payload ERASED = new Payload(null, null, Map.of());

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Rows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Sequence number of the stream's last row; 0 when the stream has none. */
    public long head(StreamRef stream) {
        return jdbc.sql("select head from stream where id = :stream")
                .param("stream", stream.id())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Rows below {@code before}, newest first. */
    public List<HistoryRow> newestFirst(StreamRef stream, Optional<String> subject, long before, int limit) {
        String about = subject.isPresent() ? "and r.subject = :subject " : "";
        return jdbc.sql(SELECT + "and r.seq < :before " + about + "order by r.seq desc limit :limit")
                .param("stream", stream.id())
                .param("before", before)
                .param("subject", subject.orElse(""))
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** Rows above {@code after}, oldest first. */
    public List<HistoryRow> after(StreamRef stream, long after, int limit) {
        return jdbc.sql(SELECT + "and r.seq > :after order by r.seq limit :limit")
                .param("stream", stream.id())
                .param("after", after)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    private HistoryRow row(ResultSet result, int ignored) throws SQLException {
        @Nullable String stored = result.getString("payload");
        Payload payload = stored == null ? ERASED : json.readValue(stored, Payload.class);
        @Nullable Long index = result.getObject("tree_index", Long.class);
        return new HistoryRow(
                result.getLong("seq"),
                result.getObject("at", OffsetDateTime.class).toInstant(),
                result.getString("actor"),
                result.getString("action"),
                result.getString("subject"),
                payload.from(),
                payload.to(),
                payload.detail(),
                HexFormat.of().formatHex(result.getBytes("leaf")),
                index,
                stored == null);
    }
}

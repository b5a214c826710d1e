package org.tickmark.history.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.history.HistoryRecord;
import org.tickmark.history.StreamRef;

/** Rows with salt and hashes, as an archive carries them. */
@Repository
public class RawRows {

    /** Rows of one stream with all that an outsider needs to compute their leaves. */
    static final String SELECT = """
            select r.seq, r.at, r.actor, r.action, r.subject, r.payload_hash, r.leaf, r.tree_index, p.payload, p.salt
            from history_row r
            left join history_payload p on p.stream_id = r.stream_id and p.seq = r.seq
            where r.stream_id = :stream
            """;

    private final JdbcClient jdbc;

    RawRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows, oldest first. */
    public List<HistoryRecord> all(StreamRef stream) {
        return jdbc.sql(SELECT + "order by r.seq")
                .param("stream", stream.id())
                .query((row, index) -> record(row))
                .list();
    }

    /** A row of {@link #SELECT}. */
    static HistoryRecord record(ResultSet row) throws SQLException {
        return new HistoryRecord(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("payload"),
                hex(row.getBytes("salt")),
                HexFormat.of().formatHex(row.getBytes("payload_hash")),
                HexFormat.of().formatHex(row.getBytes("leaf")));
    }

    /** Opens the stream with these rows. */
    public void write(StreamRef stream, List<HistoryRecord> records) {
        int opened = jdbc.sql("""
                        insert into stream (id, kind, head) values (:id, :kind, :head) on conflict do nothing
                        """)
                .param("id", stream.id())
                .param("kind", stream.kind().name())
                .param("head", (long) records.size())
                .update();
        if (opened == 0) {
            throw new IllegalStateException("the stream has rows of its own");
        }
        records.forEach(each -> write(stream, each));
    }

    private void write(StreamRef stream, HistoryRecord row) {
        jdbc.sql("""
                        insert into history_row (stream_id, seq, at, actor, action, subject, payload_hash, leaf)
                        values (:stream, :seq, :at, :actor, :action, :subject, :payloadHash, :leaf)
                        """)
                .param("stream", stream.id())
                .param("seq", row.seq())
                .param("at", row.at().atOffset(ZoneOffset.UTC))
                .param("actor", row.actor())
                .param("action", row.action())
                .param("subject", row.subject())
                .param("payloadHash", HexFormat.of().parseHex(row.payloadHash()))
                .param("leaf", HexFormat.of().parseHex(row.leaf()))
                .update();
        @Nullable String payload = row.payload();
        @Nullable String salt = row.salt();
        if (payload != null && salt != null) {
            jdbc.sql("""
                            insert into history_payload (stream_id, seq, payload, salt)
                            values (:stream, :seq, :payload, :salt)
                            """)
                    .param("stream", stream.id())
                    .param("seq", row.seq())
                    .param("payload", payload)
                    .param("salt", HexFormat.of().parseHex(salt))
                    .update();
        }
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}

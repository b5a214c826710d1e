package org.tickmark.history.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.history.Checkpoint;

/** Origins and the checkpoints that they signed. */
@Repository
class CheckpointRows {

    /**
     * Who signs.
     *
     * @param number from 1; the highest signs
     * @param continues the note that the origin before had reached; null for the first
     */
    record Origin(
            int number,
            String name,
            String verifierKey,
            @Nullable String continues) {}

    private static final String SELECT = """
            select o.origin, o.verifier_key, c.tree_size, c.root, c.note, c.at
            from checkpoint c join tree_origin o on o.number = c.origin_number
            """;

    private final JdbcClient jdbc;

    CheckpointRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that ever signed, the first first. */
    List<Origin> origins() {
        return jdbc.sql("select number, origin, verifier_key, continues from tree_origin order by number")
                .query((row, index) -> new Origin(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Who signs now; empty before the first checkpoint. */
    Optional<Origin> origin() {
        return origins().stream().reduce((first, last) -> last);
    }

    void open(Origin origin, Instant at) {
        jdbc.sql("""
                        insert into tree_origin (number, origin, verifier_key, continues, opened_at)
                        values (:number, :origin, :key, :continues, :at)
                        """)
                .param("number", origin.number())
                .param("origin", origin.name())
                .param("key", origin.verifierKey())
                .param("continues", origin.continues())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All that were signed, the oldest first. */
    List<Checkpoint> all() {
        return jdbc.sql(SELECT + "order by c.origin_number, c.tree_size")
                .query((row, index) -> new Checkpoint(
                        row.getString("origin"),
                        row.getLong("tree_size"),
                        HexFormat.of().formatHex(row.getBytes("root")),
                        row.getString("note"),
                        row.getString("verifier_key"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Keeps one; the table takes no second of the same size and origin. */
    void keep(int origin, Checkpoint checkpoint) {
        jdbc.sql("""
                        insert into checkpoint (origin_number, tree_size, root, at, note)
                        values (:origin, :size, :root, :at, :note)
                        """)
                .param("origin", origin)
                .param("size", checkpoint.size())
                .param("root", HexFormat.of().parseHex(checkpoint.root()))
                .param("at", checkpoint.at().atOffset(ZoneOffset.UTC))
                .param("note", checkpoint.note())
                .update();
    }
}

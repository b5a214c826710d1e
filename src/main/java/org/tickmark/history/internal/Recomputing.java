package org.tickmark.history.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.history.HistoryFault;
import org.tickmark.history.tree.Frontier;

/**
 * Computes the tree anew from the rows, in the order of their places, holding some thousand rows at a time. A row whose
 * leaf is not its own is a fault by itself; the tree goes on with the leaf that stands there, so that one altered row is
 * one fault.
 */
@Component
class Recomputing {

    private static final int PAGE = 10_000;

    /** Hears of the tree as it grows again. */
    interface Watch {
        /** Before the rows from {@code from} to {@code to} (exclusive) are added. */
        default void page(long from, long to) {}

        /** A subtree is complete. */
        default void node(int level, long position, byte[] hash) {}
    }

    private final JdbcClient jdbc;

    Recomputing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The roots of the first rows.
     *
     * @param size how many rows to add at most; fewer are there when rows are missing, which is told as a fault
     * @param sizes for which trees a root is wanted; those that are not reached are not answered
     */
    Map<Long, byte[]> roots(long size, Set<Long> sizes, Watch watch, Consumer<HistoryFault> faults) {
        Map<Long, byte[]> roots = new HashMap<>();
        Frontier frontier = new Frontier();
        note(frontier, sizes, roots);
        while (frontier.size() < size) {
            long from = frontier.size();
            long to = Math.min(size, from + PAGE);
            watch.page(from, to);
            for (PlacedRow row : rows(from, to)) {
                if (row.index() != frontier.size()) {
                    faults.accept(new HistoryFault("tree", "place " + frontier.size()));
                    return roots;
                }
                if (!row.whole()) {
                    faults.accept(new HistoryFault("row", row.where()));
                }
                frontier.add(row.leaf(), watch::node);
                note(frontier, sizes, roots);
            }
            if (frontier.size() < to) {
                faults.accept(new HistoryFault("tree", "place " + frontier.size()));
                return roots;
            }
        }
        return roots;
    }

    private static void note(Frontier frontier, Set<Long> sizes, Map<Long, byte[]> roots) {
        if (sizes.contains(frontier.size())) {
            roots.put(frontier.size(), frontier.root());
        }
    }

    private List<PlacedRow> rows(long from, long to) {
        return jdbc.sql("""
                        select tree_index, stream_id, seq, at, actor, action, subject, payload_hash, leaf
                        from history_row where tree_index >= :from and tree_index < :to order by tree_index
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, index) -> placed(row))
                .list();
    }

    private static PlacedRow placed(ResultSet row) throws SQLException {
        return new PlacedRow(
                row.getLong("tree_index"),
                row.getObject("stream_id", UUID.class),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getBytes("payload_hash"),
                row.getBytes("leaf"));
    }
}

package org.tickmark.history.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.history.HistoryFault;

/** Compares the kept nodes with those that the rows give. */
@Repository
class NodeRows {

    private record At(int level, long position) {}

    private final JdbcClient jdbc;

    NodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A watch that tells of each node which is not there or another. */
    Comparing comparing(Consumer<HistoryFault> faults) {
        return new Comparing(faults);
    }

    /** Tells of nodes that stand for rows which no tree of that size has. */
    void beyond(long size, Consumer<HistoryFault> faults) {
        jdbc
                .sql("select tree_level, min(tree_position), max(tree_position) from tree_node group by tree_level")
                .query((row, index) -> new long[] {row.getInt(1), row.getLong(2), row.getLong(3)})
                .list()
                .stream()
                .filter(level -> level[2] >= size >> level[0] || level[1] < 0)
                .forEach(level -> faults.accept(new HistoryFault("tree", "node " + level[0] + "/" + level[2])));
    }

    /** One altered node is one fault: those above it, which differ because of it, are not told. */
    final class Comparing implements Recomputing.Watch {

        private final Consumer<HistoryFault> faults;
        private final Map<At, byte[]> kept = new HashMap<>();
        private final Set<At> told = new HashSet<>();

        private Comparing(Consumer<HistoryFault> faults) {
            this.faults = faults;
        }

        @Override
        public void page(long from, long to) {
            kept.clear();
            for (int level = 1; to >> level > 0; level++) {
                int each = level;
                jdbc.sql("""
                                select tree_position, hash from tree_node
                                where tree_level = :level and tree_position >= :from and tree_position < :to
                                """)
                        .param("level", level)
                        .param("from", from >> level)
                        .param("to", to >> level)
                        .query((row, index) -> kept.put(new At(each, row.getLong(1)), row.getBytes(2)))
                        .list();
            }
        }

        @Override
        public void node(int level, long position, byte[] hash) {
            At at = new At(level, position);
            if (Arrays.equals(kept.get(at), hash)) {
                return;
            }
            boolean below = told.contains(new At(level - 1, 2 * position))
                    || told.contains(new At(level - 1, 2 * position + 1));
            told.add(at);
            if (!below) {
                faults.accept(new HistoryFault("tree", "node " + level + "/" + position));
            }
        }
    }
}

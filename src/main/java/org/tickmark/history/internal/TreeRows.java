package org.tickmark.history.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.history.tree.Nodes;

/** The tree as the database keeps it: leaves at the rows, complete subtrees beside them. */
@Repository
class TreeRows implements Nodes {

    /** A row that has no place yet. */
    record Waiting(UUID stream, long seq, long at, byte[] leaf) {}

    /** A complete subtree. */
    record Node(int level, long position, byte[] hash) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TreeRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** How many rows have a place. */
    long size() {
        return jdbc.sql("select leaves from tree_size where id = 1")
                .query(Long.class)
                .single();
    }

    /** The same, and whoever else asks so waits until this transaction ends. */
    long lockSize() {
        return jdbc.sql("select leaves from tree_size where id = 1 for update")
                .query(Long.class)
                .single();
    }

    void size(long leaves) {
        jdbc.sql("update tree_size set leaves = :leaves where id = 1")
                .param("leaves", leaves)
                .update();
    }

    /**
     * Committed rows without a place, each stream's in its order. A stream's head is locked until commit, so whoever
     * sees a row sees all before it; and a row that commits late is still without a place when it does.
     */
    List<Waiting> waiting(int limit) {
        return jdbc.sql("""
                        select stream_id, seq, at, leaf from history_row
                        where tree_index is null order by stream_id, seq limit :limit
                        """)
                .param("limit", limit)
                .query((row, index) -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getTimestamp(3).getTime(),
                        row.getBytes(4)))
                .list();
    }

    /** Gives places from {@code first} on, in this order. */
    void place(List<Waiting> rows, long first) {
        List<Object[]> args = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            args.add(new Object[] {first + i, rows.get(i).stream(), rows.get(i).seq()});
        }
        // Not "and tree_index is null": H2 would go through all that are, for each row (100,000 rows: minutes, not
        // seconds).
        int[] placed =
                batches.batchUpdate("update history_row set tree_index = ? where stream_id = ? and seq = ?", args);
        for (int one : placed) {
            if (one != 1) {
                throw new IllegalStateException("a row of history went while it got its place");
            }
        }
    }

    void keep(List<Node> nodes) {
        batches.batchUpdate(
                "insert into tree_node (tree_level, tree_position, hash) values (?, ?, ?)",
                nodes.stream()
                        .map(node -> new Object[] {node.level(), node.position(), node.hash()})
                        .toList());
    }

    @Override
    public byte[] node(int level, long position) {
        JdbcClient.StatementSpec asked = level == 0
                ? jdbc.sql("select leaf from history_row where tree_index = :position")
                : jdbc.sql("select hash from tree_node where tree_level = :level and tree_position = :position")
                        .param("level", level);
        return asked.param("position", position)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new MissingNode(level, position));
    }

    /** A part of the tree is not there. */
    static final class MissingNode extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingNode(int level, long position) {
            super("the tree lacks its node " + level + "/" + position);
        }
    }
}

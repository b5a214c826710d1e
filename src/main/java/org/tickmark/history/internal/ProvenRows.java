package org.tickmark.history.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.history.HistoryRecord;
import org.tickmark.history.StreamRef;
import org.tickmark.history.tree.MerkleTree;

/** Rows with their places, and the way from there to a root. */
@Repository
public class ProvenRows {

    /** A row at its place. */
    public record Placed(long index, HistoryRecord row) {}

    private final JdbcClient jdbc;
    private final TreeRows tree;

    ProvenRows(JdbcClient jdbc, TreeRows tree) {
        this.jdbc = jdbc;
        this.tree = tree;
    }

    /** Rows about a subject that stand in the tree of that size. */
    public List<Placed> about(StreamRef stream, String subject, long size) {
        return jdbc.sql(RawRows.SELECT + "and r.subject = :subject and r.tree_index < :size order by r.seq")
                .param("stream", stream.id())
                .param("subject", subject)
                .param("size", size)
                .query((row, index) -> new Placed(row.getLong("tree_index"), RawRows.record(row)))
                .list();
    }

    /** Sibling hashes from a leaf to the root of the tree of that size. */
    public List<byte[]> path(long index, long size) {
        return new MerkleTree(tree, size).inclusion(index);
    }
}

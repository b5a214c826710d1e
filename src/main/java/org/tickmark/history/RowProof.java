package org.tickmark.history;

import java.util.List;
import java.util.UUID;

/**
 * A row, and the hashes that lead from it to the root of a checkpoint (RFC 9162, 2.1.3).
 *
 * @param index its place in the tree, from 0
 * @param stream the id of its stream
 * @param row the row, with payload and salt unless they were erased
 * @param path sibling hashes, lowest first, 64 hex digits each
 */
public record RowProof(long index, UUID stream, HistoryRecord row, List<String> path) {

    public RowProof {
        path = List.copyOf(path);
    }
}

package org.tickmark.history.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.tickmark.history.LeafHash;

/** A row as the tree covers it. */
record PlacedRow(
        long index,
        UUID stream,
        long seq,
        Instant at,
        String actor,
        String action,
        String subject,
        byte[] payloadHash,
        byte[] leaf) {

    /** Its leaf, computed from what it says. */
    byte[] computed() {
        return LeafHash.ofRow(stream, seq, at, actor, action, subject, payloadHash);
    }

    /** Whether the leaf that stands there is its own. */
    boolean whole() {
        return Arrays.equals(computed(), leaf);
    }

    String where() {
        return stream + "/" + seq;
    }
}

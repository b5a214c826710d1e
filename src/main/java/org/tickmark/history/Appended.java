package org.tickmark.history;

import java.util.List;

/**
 * Told after the commit: rows were added to a stream. What shows a stream (screens, push, search) listens to this and
 * reads again from its last sequence number; nothing is lost if a listener misses one.
 *
 * @param stream the stream
 * @param head sequence number of its last row
 * @param actor who did it
 * @param rows what was recorded, in order; the last of them has sequence number {@code head}
 */
public record Appended(StreamRef stream, long head, String actor, List<Recorded> rows) {

    public Appended {
        rows = List.copyOf(rows);
    }
}

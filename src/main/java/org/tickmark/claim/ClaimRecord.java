package org.tickmark.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim in an archive, with every row that belongs to it in this room.
 *
 * @param anchors current and superseded ones, oldest first
 * @param notes oldest first
 * @param work by person and kind
 */
public record ClaimRecord(
        UUID id,
        int number,
        String statement,
        String kind,
        @Nullable String topic,
        Priority priority,
        Checkability checkability,
        Status status,
        Instant statusSince,
        @Nullable String checker,
        @Nullable String cutReason,
        @Nullable Integer mergedInto,
        String createdBy,
        Instant createdAt,
        List<AnchorRecord> anchors,
        List<NoteRecord> notes,
        List<WorkRecord> work) {

    public ClaimRecord {
        anchors = List.copyOf(anchors);
        notes = List.copyOf(notes);
        work = List.copyOf(work);
    }
}

package org.tickmark.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.PersonKey;

/**
 * A note and its answers.
 *
 * @param id of the note that opened it
 * @param notes oldest first; at least one
 * @param resolvedBy null while it is open
 * @param resolvedAt null while it is open
 */
public record NoteThread(
        UUID id,
        List<NoteSheet> notes,
        @Nullable PersonKey resolvedBy,
        @Nullable Instant resolvedAt) {

    public NoteThread {
        notes = List.copyOf(notes);
    }

    /** Whether it is resolved. */
    public boolean resolved() {
        return resolvedAt != null;
    }
}

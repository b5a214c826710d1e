package org.tickmark.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note in an archive. @param thread the note that opened the thread; null for that note itself */
public record NoteRecord(
        UUID id,
        @Nullable UUID thread,
        String body,
        String by,
        Instant at,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {}

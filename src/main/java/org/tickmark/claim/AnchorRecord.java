package org.tickmark.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage in an archive.
 *
 * @param version number of the version
 * @param current false for one that was superseded
 */
public record AnchorRecord(
        UUID id,
        int version,
        int passage,
        int start,
        int end,
        boolean wholeBlock,
        String exact,
        String prefix,
        String suffix,
        boolean confirmed,
        boolean current,
        String createdBy,
        Instant createdAt,
        @Nullable String supersededBy,
        @Nullable Instant supersededAt,
        @Nullable String supersededWhy) {}

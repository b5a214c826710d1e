package org.tickmark.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a passage that holds no claim.
 *
 * @param version number of the version
 * @param as {@code OPINION, NO_FACT, DUPLICATE}
 * @param duplicateOf number of the claim that says it already; null unless {@code DUPLICATE}
 */
public record DispositionRecord(
        UUID id,
        int version,
        int start,
        int end,
        String exact,
        Decision as,
        @Nullable Integer duplicateOf,
        String createdBy,
        Instant createdAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endedWhy) {

    /** What was decided. */
    public enum Decision {
        /** The author's view or forecast. */
        OPINION,
        /** Header, frame, transition. */
        NO_FACT,
        /** A claim says it already. */
        DUPLICATE
    }
}

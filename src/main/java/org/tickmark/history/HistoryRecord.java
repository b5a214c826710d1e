package org.tickmark.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row as an archive holds it: enough to compute its leaf again, or, where the payload was erased, to keep the proof
 * of what stood there.
 *
 * @param seq gapless in its stream, from 1
 * @param at when, in UTC, to the microsecond
 * @param actor a person's key, or {@code system}
 * @param action as in {@link Recorded}
 * @param subject as in {@link Recorded}
 * @param payload the payload's text, exactly as it was hashed; null when it was erased
 * @param salt 64 hex digits; null when the payload was erased
 * @param payloadHash 64 hex digits, see {@link LeafHash#ofPayload}
 * @param leaf 64 hex digits, see {@link LeafHash#ofRow}
 */
public record HistoryRecord(
        long seq,
        Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String payload,
        @Nullable String salt,
        String payloadHash,
        String leaf) {}

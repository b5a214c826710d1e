package org.tickmark.history;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row as it is read.
 *
 * @param seq gapless in its stream, from 1
 * @param at when, in UTC, to the microsecond
 * @param actor a person's key, or {@code system}
 * @param action as in {@link Recorded}
 * @param subject as in {@link Recorded}
 * @param from value before
 * @param to value after
 * @param detail further fields
 * @param leaf the row's leaf hash, 64 hex digits
 * @param treeIndex its place in the house's Merkle tree; null until it has one
 * @param erased whether what it said is gone: {@code from}, {@code to} and {@code detail} are then empty
 */
public record HistoryRow(
        long seq,
        Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String from,
        @Nullable String to,
        Map<String, @Nullable String> detail,
        String leaf,
        @Nullable Long treeIndex,
        boolean erased) {}

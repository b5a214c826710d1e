package org.tickmark.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row says beyond who, when and what: hashed with its salt, kept apart from the row.
 *
 * @param from value before
 * @param to value after
 * @param detail further fields
 */
public record Payload(@Nullable String from, @Nullable String to, Map<String, @Nullable String> detail) {}

package org.tickmark.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a service has done, published inside its transaction with Spring's {@code ApplicationEventPublisher}. It
 * becomes one row of history in the same commit, or none at all.
 *
 * @param stream where the row goes
 * @param action what was done, in the past tense: {@code CLAIM_MARKED}, {@code STATUS_MOVED}; upper case
 * @param subject what it was done to: {@code article}, {@code version/1}, {@code claim/17}, {@code task/UUID},
 *     {@code person/editor}, {@code outlet/UUID}, {@code source/UUID}; evidence, notes, reviews and corrections are
 *     told under their claim
 * @param from the value before, as a person reads it; null when there was none
 * @param to the value after; null when there is none
 * @param detail further fields by name, in order (a rationale, a reason, the tasks's claims); values may be null
 */
public record Recorded(
        StreamRef stream,
        String action,
        String subject,
        @Nullable String from,
        @Nullable String to,
        Map<String, @Nullable String> detail) {

    public Recorded {
        detail = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(detail));
    }

    /** A row without further fields. */
    public Recorded(StreamRef stream, String action, String subject, @Nullable String from, @Nullable String to) {
        this(stream, action, subject, from, to, Map.of());
    }

    /** The same with one more field. */
    public Recorded with(String name, @Nullable String value) {
        Map<String, @Nullable String> more = new LinkedHashMap<>(detail);
        more.put(name, value);
        return new Recorded(stream, action, subject, from, to, more);
    }
}

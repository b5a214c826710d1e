package org.tickmark.evidence;

import java.util.UUID;

/** Which source. Time-ordered, and no secret. */
public record SourceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

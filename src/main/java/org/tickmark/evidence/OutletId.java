package org.tickmark.evidence;

import java.util.UUID;

/** Which outlet. Time-ordered, and no secret. */
public record OutletId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

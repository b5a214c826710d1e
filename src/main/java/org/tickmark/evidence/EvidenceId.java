package org.tickmark.evidence;

import java.util.UUID;

/** Which evidence link. Time-ordered, and no secret. */
public record EvidenceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

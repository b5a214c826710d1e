package org.tickmark.verdict;

import java.util.UUID;

/** Which correction. Time-ordered, and no secret. */
public record CorrectionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

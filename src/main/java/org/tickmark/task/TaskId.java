package org.tickmark.task;

import java.util.Optional;
import java.util.UUID;

/** Which task. */
public record TaskId(UUID value) {

    /** Reads an address or an attribute; empty when it is no id. */
    public static Optional<TaskId> parse(String text) {
        try {
            return text.length() == 36 ? Optional.of(new TaskId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As history names it. */
    public String subject() {
        return "task/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

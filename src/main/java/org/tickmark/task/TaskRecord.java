package org.tickmark.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as an archive holds it: nothing derived, nothing left out.
 *
 * @param id which
 * @param title what is to be done
 * @param description more of it; may be empty
 * @param kind code of its kind
 * @param state where it stands
 * @param droppedWhy why it was given up
 * @param assignee a person's key
 * @param helpers people's keys, in order
 * @param due the last day
 * @param claims numbers, in order
 * @param checklist its points, in order
 * @param createdBy a person's key, or {@code system}
 * @param createdAt when
 */
public record TaskRecord(
        UUID id,
        String title,
        String description,
        String kind,
        TaskState state,
        @Nullable String droppedWhy,
        @Nullable String assignee,
        List<String> helpers,
        @Nullable LocalDate due,
        List<Integer> claims,
        List<Item> checklist,
        String createdBy,
        Instant createdAt) {

    /**
     * A point of the checklist.
     *
     * @param id which
     * @param text what is to be done
     * @param done whether it is
     * @param doneBy who ticked it off
     * @param doneAt when
     */
    public record Item(
            UUID id,
            String text,
            boolean done,
            @Nullable String doneBy,
            @Nullable Instant doneAt) {}
}

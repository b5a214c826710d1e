package org.tickmark.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;

/**
 * A task with all that belongs to it.
 *
 * @param id which
 * @param article of its claims
 * @param title what is to be done
 * @param description more of it; may be empty
 * @param kind code of its kind
 * @param state where it stands
 * @param droppedWhy why it was given up; empty unless DROPPED
 * @param assignee who does it
 * @param helpers who helps, by key
 * @param due the last day
 * @param claims numbers, in order
 * @param checklist its points, in order
 * @param createdBy a person's key, or {@code system}
 * @param createdAt when
 */
public record TaskSheet(
        TaskId id,
        ArticleId article,
        String title,
        String description,
        String kind,
        TaskState state,
        String droppedWhy,
        Optional<PersonKey> assignee,
        List<PersonKey> helpers,
        Optional<LocalDate> due,
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
     */
    public record Item(UUID id, String text, boolean done) {}

    /** How many points are done. */
    public int itemsDone() {
        return (int) checklist.stream().filter(Item::done).count();
    }
}

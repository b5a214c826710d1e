package org.tickmark.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tickmark.claim.Status;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.task.TaskId;
import org.tickmark.task.TaskState;

/**
 * A task as a card or a row.
 *
 * @param id which
 * @param article of its claims
 * @param articleTitle its title
 * @param title what is to be done
 * @param kind code of its kind
 * @param state where it stands
 * @param assignee who does it
 * @param due the last day
 * @param itemsDone points of the checklist that are done
 * @param items points in all
 * @param involved whether the one who asks does it, helps with it or made it
 * @param claims its claims, in order
 */
public record TaskCard(
        TaskId id,
        ArticleId article,
        String articleTitle,
        String title,
        String kind,
        TaskState state,
        Optional<PersonKey> assignee,
        Optional<LocalDate> due,
        int itemsDone,
        int items,
        boolean involved,
        List<ClaimMark> claims) {

    /**
     * A claim by number, with where it stands.
     *
     * @param number of the claim
     * @param status where it stands
     */
    public record ClaimMark(int number, Status status) {}
}

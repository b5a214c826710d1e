package org.tickmark.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;

/**
 * A task to be made.
 *
 * @param article the article of its claims
 * @param title what is to be done, 1 to 300 characters
 * @param description more of it, up to 20,000 characters; may be empty
 * @param kind code of a kind that {@link TaskKinds} knows
 * @param claims numbers of its claims, in the order they are shown; at least one, none twice
 * @param assignee who does it; empty: open to be taken
 * @param helpers who helps
 * @param due the last day, in the assignee's time zone; empty: no date
 * @param checklist its points, each 1 to 400 characters
 */
public record NewTask(
        ArticleId article,
        String title,
        String description,
        String kind,
        List<Integer> claims,
        Optional<PersonKey> assignee,
        Set<PersonKey> helpers,
        Optional<LocalDate> due,
        List<String> checklist) {

    public NewTask {
        claims = claims.stream().distinct().toList();
        helpers = Set.copyOf(helpers);
        checklist = List.copyOf(checklist);
    }
}

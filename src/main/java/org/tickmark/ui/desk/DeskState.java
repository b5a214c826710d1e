package org.tickmark.ui.desk;

import java.time.LocalDate;
import java.util.List;
import org.tickmark.identity.Person;
import org.tickmark.identity.Right;
import org.tickmark.search.ArticleRow;
import org.tickmark.search.DeskClaim;
import org.tickmark.search.TaskCard;
import org.tickmark.ui.component.Due;

/**
 * All that the Desk shows, read at one time.
 *
 * @param me whose desk it is
 * @param today what day it is there
 * @param tasks to do, by due date
 * @param toReview waiting for my second check
 * @param toCheck claims of mine without a proposal
 * @param cameBack claims of mine that came back
 * @param toRule disputes in articles that I lead
 * @param led articles that I lead
 * @param toTake tasks that nobody has
 * @param open articles open to me; read only where nothing else can wait
 */
record DeskState(
        Person me,
        LocalDate today,
        List<TaskCard> tasks,
        List<DeskClaim> toReview,
        List<DeskClaim> toCheck,
        List<DeskClaim> cameBack,
        List<DeskClaim> toRule,
        List<ArticleRow> led,
        List<TaskCard> toTake,
        List<ArticleRow> open) {

    static DeskState read(Rooms rooms) {
        Person me = rooms.current().require();
        boolean checks = Right.CHECK.within(me.role());
        return new DeskState(
                me,
                rooms.clock().today(),
                rooms.tasks().mineToDo(),
                rooms.desk().toReview(),
                rooms.desk().toCheck(),
                rooms.desk().cameBack(),
                rooms.desk().toRule(),
                rooms.articles().led(),
                checks ? rooms.tasks().toTake() : List.of(),
                checks ? List.of() : rooms.articles().all());
    }

    boolean checks() {
        return Right.CHECK.within(me.role());
    }

    long due(Due due) {
        return tasks.stream()
                .flatMap(card -> card.due().stream())
                .filter(day -> Due.of(day, today) == due)
                .count();
    }

    boolean nothingWaits() {
        return tasks.isEmpty() && toReview.isEmpty() && toCheck.isEmpty() && open.isEmpty();
    }

    boolean nothingAside() {
        return cameBack.isEmpty() && toRule.isEmpty() && led.isEmpty();
    }
}

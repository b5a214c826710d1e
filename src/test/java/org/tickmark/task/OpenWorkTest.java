package org.tickmark.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.Status;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Directory;
import org.tickmark.identity.OpenWork;
import org.tickmark.identity.Part;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.testing.As;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;

/** What somebody who leaves has not finished, and who does it from then on. */
@ServiceTest
class OpenWorkTest {

    @Autowired
    private org.tickmark.identity.People people;

    @Autowired
    private HandingOut handingOut;

    @Autowired
    private Working working;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Directory directory;

    @Autowired
    private People some;

    @Autowired
    private CaseRows rows;

    private PersonKey admin;
    private PersonKey editor;
    private PersonKey leaving;
    private PersonKey next;
    private ArticleId open;
    private ArticleId closed;

    @BeforeEach
    void anOpenAndAClosedArticle() {
        admin = some.aPerson(Role.ADMIN);
        editor = some.aPerson(Role.EDITOR);
        leaving = some.aPerson(Role.CHECKER);
        next = some.aPerson(Role.CHECKER);
        open = rows.article("Open", editor, false);
        closed = rows.article("Closed", editor, true);
        for (ArticleId article : List.of(open, closed)) {
            rows.claim(article, 1, Status.OPEN, Optional.empty());
            rows.member(article, leaving, Part.CHECKER);
        }
        rows.member(closed, next, Part.CHECKER);
    }

    @Test
    void open_tasks_are_listed_by_due_date_and_what_is_closed_to_the_admin_keeps_its_title() {
        TaskId later = task(open, "Later", Optional.of(LocalDate.of(2026, 12, 2)));
        TaskId sooner = task(open, "Sooner", Optional.of(LocalDate.of(2026, 12, 1)));
        TaskId done = task(open, "Done", Optional.empty());
        As.as(leaving, () -> working.move(done, TaskState.OPEN, TaskState.DONE));
        task(closed, "Secret", Optional.of(LocalDate.of(2026, 12, 3)));

        assertThat(As.as(admin, () -> people.openWork(leaving)))
                .extracting(OpenWork.Item::title, OpenWork.Item::address)
                .containsExactly(
                        tuple("Sooner", "/tasks?who=all&task=" + sooner),
                        tuple("Later", "/tasks?who=all&task=" + later),
                        tuple(null, null));
    }

    @Test
    void deactivating_with_a_successor_hands_open_tasks_over_and_history_tells_it() {
        TaskId mine = task(open, "Mine", Optional.empty());
        TaskId moving = task(open, "Moving", Optional.empty());
        As.as(leaving, () -> working.move(moving, TaskState.OPEN, TaskState.IN_PROGRESS));
        TaskId done = task(open, "Done", Optional.empty());
        As.as(leaving, () -> working.move(done, TaskState.OPEN, TaskState.DONE));
        TaskId secret = task(closed, "Secret", Optional.empty());

        As.as(admin, () -> people.deactivate(leaving, Optional.of(next)));

        assertThat(As.as(admin, () -> directory.find(leaving)).orElseThrow().state())
                .isEqualTo(Person.State.INACTIVE);
        assertThat(assignee(mine)).contains(next);
        assertThat(assignee(moving)).contains(next);
        assertThat(assignee(done)).contains(leaving);
        assertThat(assignee(secret))
                .as("closed to the Admin: its lead hands it over")
                .contains(leaving);
        HistoryRow row = As.as(editor, () -> tasks.history(mine, 1)).getFirst();
        assertThat(row)
                .extracting(HistoryRow::action, HistoryRow::actor, HistoryRow::from, HistoryRow::to)
                .containsExactly("TASK_ASSIGNED", admin.value(), leaving.value(), next.value());
    }

    @Test
    void what_is_closed_to_the_successor_stays() {
        rows.member(closed, admin, Part.READER);
        TaskId secret = task(closed, "Secret", Optional.empty());
        PersonKey stranger = some.aPerson(Role.CHECKER);

        assertThat(As.as(admin, () -> people.handOver(leaving, stranger))).isZero();
        assertThat(assignee(secret)).contains(leaving);
        assertThat(As.as(admin, () -> people.handOver(leaving, next))).isOne();
        assertThat(assignee(secret)).contains(next);
    }

    @Test
    void who_does_not_check_or_is_gone_takes_nothing_over_and_the_person_stays() {
        TaskId mine = task(open, "Mine", Optional.empty());
        for (PersonKey nobody : List.of(some.aPerson(Role.READER), some.aPerson(Role.CHECKER, "INACTIVE"), leaving)) {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> As.as(admin, () -> people.deactivate(leaving, Optional.of(nobody))))
                    .satisfies(bad -> assertThat(bad.field()).isEqualTo("successor"));
        }
        assertThat(assignee(mine)).contains(leaving);
        assertThat(As.as(admin, () -> directory.find(leaving)).orElseThrow().state())
                .isEqualTo(Person.State.ACTIVE);
    }

    private Optional<PersonKey> assignee(TaskId id) {
        return As.as(editor, () -> tasks.sheet(id)).assignee();
    }

    private TaskId task(ArticleId article, String title, Optional<LocalDate> due) {
        return As.as(
                editor,
                () -> handingOut.handOut(new NewTask(
                        article,
                        title,
                        "",
                        "CHECK_NUMBER",
                        List.of(1),
                        Optional.of(leaving),
                        Set.of(),
                        due,
                        List.of())));
    }
}

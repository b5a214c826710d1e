package org.tickmark.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.Status;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Part;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.testing.As;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;

/** Who may do what with a task; a hidden button proves nothing, so the services are asked. */
@ServiceTest
class TaskRightsTest {

    @Autowired
    private HandingOut handingOut;

    @Autowired
    private Working working;

    @Autowired
    private Tasks tasks;

    @Autowired
    private People people;

    @Autowired
    private CaseRows rows;

    private PersonKey editor;
    private PersonKey checker;
    private PersonKey other;
    private ArticleId article;

    @BeforeEach
    void anArticleWithTwoClaims() {
        editor = people.aPerson(Role.EDITOR);
        checker = people.aPerson(Role.CHECKER);
        other = people.aPerson(Role.CHECKER);
        article = rows.article("Tasks", editor, false);
        rows.claim(article, 1, Status.OPEN, Optional.empty());
        rows.claim(article, 2, Status.OPEN, Optional.empty());
    }

    @Test
    void a_reader_and_a_writer_see_a_task_and_change_nothing() {
        TaskId id = openTask();
        for (Role role : List.of(Role.READER, Role.WRITER)) {
            PersonKey reader = people.aPerson(role);
            assertThat(As.as(reader, () -> tasks.sheet(id)).title()).isEqualTo("Look into it");
            List<Runnable> attempts = List.of(
                    () -> working.take(id),
                    () -> working.move(id, TaskState.OPEN, TaskState.DONE),
                    () -> working.drop(id, TaskState.OPEN, "No"),
                    () -> working.addItem(id, "One more"),
                    () -> handingOut.assign(id, new Change<>(null, reader)),
                    () -> handingOut.title(id, new Change<>("Look into it", "Mine")),
                    () -> handingOut.kind(id, new Change<>("CHECK_NUMBER", "RULING")));
            assertThat(attempts)
                    .allSatisfy(attempt ->
                            assertThatThrownBy(() -> As.as(reader, attempt)).isInstanceOf(NotYours.class));
        }
    }

    @Test
    void tasks_of_a_closed_article_do_not_exist_for_others() {
        ArticleId closed = rows.article("Closed", editor, true);
        rows.claim(closed, 1, Status.OPEN, Optional.empty());
        rows.member(closed, checker, Part.CHECKER);
        TaskId id = As.as(checker, () -> handingOut.handOut(task(closed, Optional.empty())));
        assertThatThrownBy(() -> As.as(other, () -> tasks.sheet(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.as(other, () -> tasks.history(id, 5))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.as(other, () -> working.take(id))).isInstanceOf(NotFound.class);
        PersonKey admin = people.aPerson(Role.ADMIN);
        assertThatThrownBy(() -> As.as(admin, () -> tasks.sheet(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_is_given_a_task_on_an_article_they_cannot_see() {
        ArticleId closed = rows.article("Closed", editor, true);
        rows.claim(closed, 1, Status.OPEN, Optional.empty());
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(editor, () -> handingOut.handOut(task(closed, Optional.of(checker)))))
                .satisfies(bad -> assertThat(bad.field()).isEqualTo("assignee"));
        TaskId id = As.as(editor, () -> handingOut.handOut(task(closed, Optional.empty())));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(editor, () -> handingOut.assign(id, new Change<>(null, checker))))
                .satisfies(bad -> assertThat(bad.key()).isEqualTo("refusal.task.article-closed-to"));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(editor, () -> handingOut.helpers(id, new Change<>(Set.of(), Set.of(checker)))))
                .satisfies(bad -> assertThat(bad.field()).isEqualTo("helpers"));
    }

    @Test
    void only_active_people_who_check_can_be_given_a_task() {
        TaskId id = openTask();
        for (PersonKey nobody : List.of(people.aPerson(Role.READER), people.aPerson(Role.CHECKER, "INACTIVE"))) {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> As.as(editor, () -> handingOut.assign(id, new Change<>(null, nobody))))
                    .satisfies(bad -> assertThat(bad.key()).isEqualTo("refusal.task.cannot-work"));
        }
    }

    @Test
    void a_checker_gives_tasks_to_nobody_but_themselves() {
        assertThatThrownBy(() -> As.as(checker, () -> handingOut.handOut(task(article, Optional.of(other)))))
                .isInstanceOf(NotYours.class);
        TaskId own = As.as(checker, () -> handingOut.handOut(task(article, Optional.of(checker))));
        assertThatThrownBy(() -> As.as(checker, () -> handingOut.assign(own, new Change<>(checker, other))))
                .isInstanceOf(NotYours.class);
        As.as(checker, () -> handingOut.assign(own, new Change<>(checker, null)));
        assertThat(As.as(checker, () -> tasks.sheet(own)).assignee()).isEmpty();
    }

    @Test
    void who_is_not_involved_moves_nothing_and_who_helps_does() {
        TaskId id = assigned(checker);
        assertThatThrownBy(() -> As.as(other, () -> working.move(id, TaskState.OPEN, TaskState.DONE)))
                .isInstanceOf(NotYours.class);
        As.as(editor, () -> handingOut.helpers(id, new Change<>(Set.of(), Set.of(other))));
        As.as(other, () -> working.move(id, TaskState.OPEN, TaskState.DONE));
        assertThat(As.as(editor, () -> tasks.sheet(id)).state()).isEqualTo(TaskState.DONE);
    }

    private static NewTask task(ArticleId article, Optional<PersonKey> assignee) {
        return new NewTask(
                article,
                "Look into it",
                "",
                "CHECK_NUMBER",
                List.of(1),
                assignee,
                Set.of(),
                Optional.empty(),
                List.of());
    }

    private TaskId openTask() {
        return As.as(editor, () -> handingOut.handOut(task(article, Optional.empty())));
    }

    private TaskId assigned(PersonKey to) {
        return As.as(editor, () -> handingOut.handOut(task(article, Optional.of(to))));
    }
}

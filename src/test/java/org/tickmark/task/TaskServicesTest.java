package org.tickmark.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.Status;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.StaleSave;
import org.tickmark.testing.As;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;

@ServiceTest
class TaskServicesTest {

    @Autowired
    private HandingOut handingOut;

    @Autowired
    private Working working;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskArchive archive;

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
    void a_task_keeps_what_it_was_made_with() {
        TaskId id = As.as(
                editor,
                () -> handingOut.handOut(new NewTask(
                        article,
                        " Find it ",
                        "All of it.",
                        "CHECK_NUMBER",
                        List.of(2, 1),
                        Optional.of(checker),
                        Set.of(other),
                        Optional.of(LocalDate.of(2026, 6, 15)),
                        List.of("Look", "Ask"))));
        TaskSheet sheet = As.as(other, () -> tasks.sheet(id));
        assertThat(sheet.title()).isEqualTo("Find it");
        assertThat(sheet.claims()).containsExactly(2, 1);
        assertThat(sheet.assignee()).contains(checker);
        assertThat(sheet.helpers()).containsExactly(other);
        assertThat(sheet.due()).contains(LocalDate.of(2026, 6, 15));
        assertThat(sheet.checklist()).extracting(TaskSheet.Item::text).containsExactly("Look", "Ask");
        assertThat(sheet.state()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void of_two_who_take_a_task_at_once_one_gets_it() throws Exception {
        TaskId id = openTask();
        List<Boolean> took = race(() -> taken(checker, id), () -> taken(other, id));
        assertThat(took).containsExactlyInAnyOrder(true, false);
        assertThat(As.as(editor, () -> tasks.sheet(id)).assignee()).isPresent();
        assertThat(As.as(editor, () -> tasks.history(id, 10)))
                .extracting(row -> row.action())
                .containsExactly("TASK_TAKEN", "TASK_MADE");
    }

    @Test
    void of_two_who_move_a_task_from_the_same_column_one_is_told_where_it_is() throws Exception {
        TaskId id = assigned(checker);
        List<Boolean> moved = race(
                () -> moved(checker, id, TaskState.OPEN, TaskState.IN_PROGRESS),
                () -> moved(editor, id, TaskState.OPEN, TaskState.DONE));
        assertThat(moved).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_stale_move_is_refused_and_names_both_columns() {
        TaskId id = assigned(checker);
        As.as(editor, () -> working.move(id, TaskState.OPEN, TaskState.WAITING));
        assertThatExceptionOfType(StaleSave.class)
                .isThrownBy(() -> As.as(checker, () -> working.move(id, TaskState.OPEN, TaskState.DONE)))
                .satisfies(stale -> {
                    assertThat(stale.mine()).isEqualTo("DONE");
                    assertThat(stale.theirs()).isEqualTo("WAITING");
                });
        assertThat(As.as(editor, () -> tasks.sheet(id)).state()).isEqualTo(TaskState.WAITING);
    }

    @Test
    void a_stale_title_is_refused_with_both_texts_and_another_field_is_not() {
        TaskId id = assigned(checker);
        As.as(editor, () -> handingOut.title(id, new Change<>("Look into it", "Theirs")));
        assertThatExceptionOfType(StaleSave.class)
                .isThrownBy(() -> As.as(checker, () -> handingOut.title(id, new Change<>("Look into it", "Mine"))))
                .satisfies(stale -> {
                    assertThat(stale.mine()).isEqualTo("Mine");
                    assertThat(stale.theirs()).isEqualTo("Theirs");
                });
        As.as(checker, () -> handingOut.description(id, new Change<>("", "More")));
        As.as(checker, () -> handingOut.kind(id, new Change<>("CHECK_NUMBER", "CONTACT_EXPERT")));
        TaskSheet sheet = As.as(editor, () -> tasks.sheet(id));
        assertThat(sheet.title()).isEqualTo("Theirs");
        assertThat(sheet.description()).isEqualTo("More");
        assertThat(sheet.kind()).isEqualTo("CONTACT_EXPERT");
    }

    @Test
    void giving_a_task_up_needs_a_reason_that_is_kept() {
        TaskId id = assigned(checker);
        assertThatThrownBy(() -> As.as(checker, () -> working.move(id, TaskState.OPEN, TaskState.DROPPED)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> As.as(checker, () -> working.drop(id, TaskState.OPEN, "  ")))
                .isInstanceOf(BadInput.class);
        As.as(checker, () -> working.drop(id, TaskState.OPEN, " The archive burned down. "));
        TaskSheet sheet = As.as(editor, () -> tasks.sheet(id));
        assertThat(sheet.state()).isEqualTo(TaskState.DROPPED);
        assertThat(sheet.droppedWhy()).isEqualTo("The archive burned down.");
        As.as(checker, () -> working.move(id, TaskState.DROPPED, TaskState.OPEN));
        assertThat(As.as(editor, () -> tasks.sheet(id)).droppedWhy()).isEmpty();
    }

    @Test
    void a_done_or_taken_task_cannot_be_taken() {
        TaskId done = openTask();
        As.as(editor, () -> working.move(done, TaskState.OPEN, TaskState.DONE));
        assertThatThrownBy(() -> As.as(checker, () -> working.take(done))).isInstanceOf(NotAllowed.class);
        TaskId taken = assigned(other);
        assertThatThrownBy(() -> As.as(checker, () -> working.take(taken))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void points_are_added_ticked_off_once_and_removed() throws Exception {
        TaskId id = assigned(checker);
        UUID point = As.as(checker, () -> working.addItem(id, " Ring them "));
        race(() -> ticked(checker, point), () -> ticked(editor, point));
        assertThat(As.as(editor, () -> tasks.sheet(id)).itemsDone()).isOne();
        assertThat(As.as(editor, () -> tasks.history(id, 10)))
                .extracting(row -> row.action())
                .containsOnlyOnce("TASK_ITEM_TICKED");
        As.as(checker, () -> working.removeItem(point));
        assertThat(As.as(editor, () -> tasks.sheet(id)).checklist()).isEmpty();
    }

    @Test
    void a_task_needs_a_title_a_kind_and_claims_that_exist() {
        assertThat(Stream.of(
                        new NewTask(
                                article,
                                " ",
                                "",
                                "RULING",
                                List.of(1),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty(),
                                List.of()),
                        new NewTask(
                                article,
                                "T",
                                "",
                                "NO_KIND",
                                List.of(1),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty(),
                                List.of()),
                        new NewTask(
                                article,
                                "T",
                                "",
                                "RULING",
                                List.of(),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty(),
                                List.of()),
                        new NewTask(
                                article,
                                "T",
                                "",
                                "RULING",
                                List.of(99),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty(),
                                List.of()),
                        new NewTask(
                                article,
                                "T",
                                "",
                                "RULING",
                                List.of(1),
                                Optional.empty(),
                                Set.of(),
                                Optional.of(LocalDate.of(0, 1, 1)),
                                List.of()),
                        new NewTask(
                                article,
                                "T",
                                "",
                                "RULING",
                                List.of(1),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty(),
                                List.of(" "))))
                .extracting(task -> refusedAt(task))
                .containsExactly("title", "kind", "claims", "claims", "due", "checklist");
    }

    @Test
    void an_archive_holds_a_task_whole() {
        TaskId id = assigned(checker);
        As.as(checker, () -> working.addItem(id, "Ring them"));
        As.as(checker, () -> working.drop(id, TaskState.OPEN, "Why"));
        List<TaskRecord> records = As.as(editor, () -> archive.read(article));
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.id()).isEqualTo(id.value());
            assertThat(record.droppedWhy()).isEqualTo("Why");
            assertThat(record.checklist()).extracting(TaskRecord.Item::text).containsExactly("Ring them");
        });
    }

    private String refusedAt(NewTask task) {
        try {
            As.as(editor, () -> handingOut.handOut(task));
            return "not refused";
        } catch (BadInput bad) {
            return bad.field();
        }
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

    private boolean taken(PersonKey who, TaskId id) {
        try {
            As.as(who, () -> working.take(id));
            return true;
        } catch (NotAllowed taken) {
            return false;
        }
    }

    private boolean moved(PersonKey who, TaskId id, TaskState from, TaskState to) {
        try {
            As.as(who, () -> working.move(id, from, to));
            return true;
        } catch (StaleSave stale) {
            return false;
        }
    }

    private boolean ticked(PersonKey who, UUID point) {
        As.as(who, () -> working.tick(point, true));
        return true;
    }

    /** Lets both go at the same moment, each on a thread of its own. */
    private static List<Boolean> race(Callable<Boolean> one, Callable<Boolean> two) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = Stream.of(one, two)
                    .map(each -> threads.submit(() -> {
                        start.await();
                        return each.call();
                    }))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }
}

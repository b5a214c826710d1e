package org.tickmark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Status;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Part;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.task.HandingOut;
import org.tickmark.task.NewTask;
import org.tickmark.testing.As;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;

/** What stands on whose desk, by the person's relation to the claim. The sample's rows lie in the same tables. */
@ServiceTest
class DeskListsTest {

    @Autowired
    private DeskLists desk;

    @Autowired
    private TaskLists tasks;

    @Autowired
    private ArticleLists articles;

    @Autowired
    private HandingOut handingOut;

    @Autowired
    private People people;

    @Autowired
    private CaseRows rows;

    private PersonKey lead;
    private PersonKey checker;
    private PersonKey second;
    private ArticleId article;

    @BeforeEach
    void anArticle() {
        lead = people.aPerson(Role.EDITOR);
        checker = people.aPerson(Role.CHECKER);
        second = people.aPerson(Role.CHECKER);
        article = rows.article("Desk", lead, true);
        rows.member(article, checker, Part.CHECKER);
        rows.member(article, second, Part.CHECKER);
    }

    @Test
    void a_claim_in_review_waits_for_those_who_did_not_work_on_it() {
        ClaimRef claim = rows.claim(article, 1, Status.IN_REVIEW, Optional.of(checker));
        rows.assessed(claim, "MIXED", 1);
        assertThat(numbers(second, desk::toReview)).containsExactly(1);
        assertThat(numbers(lead, desk::toReview)).containsExactly(1);
        assertThat(numbers(checker, desk::toReview)).isEmpty();
        rows.worked(claim, lead);
        assertThat(numbers(lead, desk::toReview)).isEmpty();
        rows.reviewed(claim, 1, second, "MIXED", true);
        assertThat(numbers(second, desk::toReview)).isEmpty();
    }

    @Test
    void a_review_of_an_earlier_round_does_not_keep_from_reviewing_again() {
        ClaimRef claim = rows.claim(article, 1, Status.IN_REVIEW, Optional.of(checker));
        rows.assessed(claim, "MIXED", 2);
        rows.reviewed(claim, 1, second, "FALSE", false);
        assertThat(numbers(second, desk::toReview)).containsExactly(1);
    }

    @Test
    void high_priority_waits_at_the_top() {
        for (int number = 1; number <= 3; number++) {
            rows.assessed(rows.claim(article, number, Status.IN_REVIEW, Optional.of(checker)), "TRUE", 1);
        }
        rows.priority(new ClaimRef(article, 1), "LOW");
        rows.priority(new ClaimRef(article, 3), "HIGH");
        assertThat(numbers(second, desk::toReview)).containsExactly(3, 2, 1);
    }

    @Test
    void what_came_back_says_what_the_other_side_said() {
        ClaimRef disputed = rows.claim(article, 1, Status.DISPUTED, Optional.of(checker));
        rows.assessed(disputed, "MIXED", 1);
        rows.reviewed(disputed, 1, second, "MOSTLY_FALSE", false);
        ClaimRef recheck = rows.claim(article, 2, Status.RECHECK, Optional.of(checker));
        rows.assessed(recheck, "TRUE", 1);
        rows.recheckWhy(recheck, "EVIDENCE_TURNED: A report");
        ClaimRef sentBack = rows.claim(article, 3, Status.CHECKING, Optional.of(checker));
        rows.assessed(sentBack, "TRUE", 1);
        List<DeskClaim> back = As.as(checker, desk::cameBack);
        assertThat(back).extracting(each -> each.row().claim().number()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(back)
                .extracting(DeskClaim::word)
                .containsExactlyInAnyOrder("MOSTLY_FALSE", "EVIDENCE_TURNED: A report", "");
        assertThat(numbers(second, desk::cameBack)).isEmpty();
    }

    @Test
    void what_nobody_has_proposed_yet_is_to_check_and_did_not_come_back() {
        rows.claim(article, 1, Status.OPEN, Optional.of(checker));
        rows.claim(article, 2, Status.CHECKING, Optional.of(checker));
        rows.claim(article, 3, Status.OPEN, Optional.empty());
        assertThat(numbers(checker, desk::toCheck)).containsExactly(1, 2);
        assertThat(numbers(checker, desk::cameBack)).isEmpty();
        assertThat(numbers(second, desk::toCheck)).isEmpty();
    }

    @Test
    void a_dispute_waits_for_the_lead_unless_the_lead_checked_it() {
        rows.assessed(rows.claim(article, 1, Status.DISPUTED, Optional.of(checker)), "TRUE", 1);
        rows.assessed(rows.claim(article, 2, Status.DISPUTED, Optional.of(lead)), "TRUE", 1);
        assertThat(numbers(lead, desk::toRule)).containsExactly(1);
        assertThat(numbers(people.aPerson(Role.EDITOR), desk::toRule)).isEmpty();
        assertThat(numbers(checker, desk::toRule)).isEmpty();
    }

    @Test
    void the_number_beside_the_desk_is_what_the_lists_hold() {
        rows.assessed(rows.claim(article, 1, Status.DISPUTED, Optional.of(checker)), "TRUE", 1);
        rows.claim(article, 2, Status.OPEN, Optional.of(checker));
        assertThat(As.as(checker, desk::waiting)).isEqualTo(listed(checker)).isGreaterThanOrEqualTo(2);
        assertThat(As.as(lead, desk::waiting)).isEqualTo(listed(lead)).isGreaterThanOrEqualTo(1);
        PersonKey reader = people.aPerson(Role.READER);
        rows.member(article, reader, Part.READER);
        assertThat(As.as(reader, desk::waiting)).isZero();
        assertThat(numbers(reader, desk::toReview)).isEmpty();
    }

    @Test
    void a_closed_article_is_on_no_strangers_desk() {
        PersonKey stranger = people.aPerson(Role.CHECKER);
        rows.assessed(rows.claim(article, 1, Status.IN_REVIEW, Optional.of(checker)), "TRUE", 1);
        As.as(lead, () -> handingOut.handOut(task(1, Optional.empty(), Optional.empty())));
        assertThat(numbers(stranger, desk::toReview)).isEmpty();
        assertThat(As.as(stranger, tasks::all)).noneMatch(card -> card.article().equals(article));
        assertThat(As.as(stranger, tasks::toTake))
                .noneMatch(card -> card.article().equals(article));
        assertThat(As.as(stranger, articles::all)).noneMatch(row -> row.id().equals(article));
        assertThat(As.as(stranger, () -> articles.counts(article)).claims()).isZero();
        assertThat(As.as(lead, () -> articles.counts(article)).of(Status.IN_REVIEW))
                .isOne();
    }

    @Test
    void my_tasks_stand_by_due_date_and_those_without_one_come_last() {
        rows.claim(article, 1, Status.OPEN, Optional.empty());
        As.as(lead, () -> {
            handingOut.handOut(task(1, Optional.of(checker), Optional.empty()));
            handingOut.handOut(task(1, Optional.of(checker), Optional.of(LocalDate.of(2026, 6, 20))));
            handingOut.handOut(task(1, Optional.of(checker), Optional.of(LocalDate.of(2026, 6, 12))));
            handingOut.handOut(task(1, Optional.of(second), Optional.of(LocalDate.of(2026, 6, 1))));
        });
        assertThat(As.as(checker, tasks::mineToDo))
                .extracting(TaskCard::due)
                .containsExactly(
                        Optional.of(LocalDate.of(2026, 6, 12)),
                        Optional.of(LocalDate.of(2026, 6, 20)),
                        Optional.empty());
        assertThat(As.as(checker, () -> tasks.countToDo(true))).isEqualTo(3);
        assertThat(As.as(checker, () -> tasks.of(new ClaimRef(article, 1)))).hasSize(4);
        assertThat(As.as(checker, tasks::mineToDo).getFirst().claims())
                .containsExactly(new TaskCard.ClaimMark(1, Status.OPEN));
    }

    @Test
    void only_the_lead_leads() {
        assertThat(As.as(lead, articles::led)).extracting(ArticleRow::id).containsExactly(article);
        assertThat(As.as(checker, articles::led)).isEmpty();
    }

    private int listed(PersonKey who) {
        return As.as(
                who,
                () -> desk.toReview().size()
                        + desk.cameBack().size()
                        + desk.toCheck().size()
                        + desk.toRule().size());
    }

    /** Numbers of this test's claims in a list. */
    private List<Integer> numbers(PersonKey who, Supplier<List<DeskClaim>> list) {
        return As.as(who, list::get).stream()
                .map(each -> each.row().claim())
                .filter(claim -> claim.article().equals(article))
                .map(ClaimRef::number)
                .toList();
    }

    private NewTask task(int claim, Optional<PersonKey> assignee, Optional<LocalDate> due) {
        return new NewTask(article, "Look", "", "CHECK_NUMBER", List.of(claim), assignee, Set.of(), due, List.of());
    }
}

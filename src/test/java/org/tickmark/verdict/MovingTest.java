package org.tickmark.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.EditingClaims;
import org.tickmark.claim.PlacingClaims;
import org.tickmark.claim.Status;
import org.tickmark.evidence.EditingEvidence;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.GatheringEvidence;
import org.tickmark.evidence.NewLink;
import org.tickmark.evidence.Stance;
import org.tickmark.history.History;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.Refusal;
import org.tickmark.refusal.StaleSave;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;

@ServiceTest
class MovingTest {

    @Autowired
    private Stage stage;

    @Autowired
    private People people;

    @Autowired
    private Moving moving;

    @Autowired
    private Assessing assessing;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private EditingClaims editing;

    @Autowired
    private PlacingClaims placing;

    @Autowired
    private GatheringEvidence gathering;

    @Autowired
    private EditingEvidence evidence;

    @Autowired
    private ClaimIds claims;

    @Autowired
    private History history;

    private PersonKey lead;
    private PersonKey checker;
    private PersonKey reviewer;
    private ArticleId article;
    private ClaimRef claim;

    @BeforeEach
    void aClaimInCheck() {
        lead = people.aPerson(Role.EDITOR);
        checker = people.aPerson(Role.CHECKER);
        reviewer = people.aPerson(Role.CHECKER);
        article = stage.article(lead, Set.of(), false, 1);
        claim = stage.claim(article, checker, 1);
        as(checker, () -> moving.take(claim));
    }

    @Test
    void with_no_review_asked_a_proposal_is_checked_not_reviewed() {
        ClaimRef other = stage.claim(stage.article(lead, Set.of(), false, 0), checker, 1);
        as(checker, () -> {
            moving.take(other);
            moving.propose(other, Stage.proposal());
        });
        VerdictSheet sheet = as(lead, () -> verdicts.sheet(other));
        assertThat(sheet.status()).isEqualTo(Status.VERIFIED);
        assertThat(sheet.checkedNotReviewed()).isTrue();
    }

    @Test
    void a_reviewed_verdict_is_not_called_unreviewed() {
        verified();
        VerdictSheet sheet = sheet();
        assertThat(sheet.status()).isEqualTo(Status.VERIFIED);
        assertThat(sheet.checkedNotReviewed()).isFalse();
        assertThat(sheet.currentReviews()).extracting(ReviewSheet::by).containsExactly(reviewer);
    }

    @Test
    void a_proposal_is_made_of_the_saved_fields() {
        as(checker, () -> {
            assessing.verdict(claim, change(null, Stage.TRUE), "");
            assessing.confidence(claim, new Change<@Nullable Confidence>(null, Confidence.LOW));
            assessing.rationale(claim, new Change<>("", "It is so."));
            moving.propose(claim, Proposal.AS_SAVED);
        });
        assertThat(sheet().verdict()).isEqualTo(Stage.TRUE);
        assertThat(sheet().status()).isEqualTo(Status.IN_REVIEW);
    }

    @Test
    void a_proposal_without_rationale_names_it_and_changes_nothing() {
        assertThatThrownBy(() -> as(checker, () -> moving.propose(claim, new Proposal(Stage.TRUE, null, " ", ""))))
                .isInstanceOfSatisfying(
                        NotAllowed.class, no -> assertThat(no.missing()).containsExactly("confidence", "rationale"));
        assertThat(sheet().status()).isEqualTo(Status.CHECKING);
        assertThat(sheet().verdict()).isNull();
    }

    @Test
    void a_verdict_that_the_scale_does_not_have_is_refused_at_its_field() {
        assertThatThrownBy(() -> VerdictCode.of("<b>TRUE</b>")).isInstanceOf(BadInput.class);
        VerdictCode unknown = new VerdictCode("PERHAPS");
        assertThatThrownBy(() -> as(checker, () -> assessing.verdict(claim, change(null, unknown), "")))
                .isInstanceOfSatisfying(
                        BadInput.class, no -> assertThat(no.field()).isEqualTo("verdict"));
        assertThatThrownBy(() ->
                        as(checker, () -> moving.propose(claim, Proposal.of(unknown, Confidence.HIGH, "It is so."))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_draft_before_the_claim_is_taken_moves_nothing() {
        ClaimRef open = stage.claim(article, checker, 2);
        as(checker, () -> assessing.rationale(open, new Change<>("", "A first thought")));
        assertThat(as(checker, () -> verdicts.sheet(open)).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void a_stale_save_is_refused_and_shows_both() {
        as(checker, () -> assessing.rationale(claim, new Change<>("", "Mine")));
        assertThatThrownBy(() -> as(lead, () -> assessing.rationale(claim, new Change<>("", "Theirs"))))
                .isInstanceOfSatisfying(StaleSave.class, no -> {
                    assertThat(no.theirs()).isEqualTo("Mine");
                    assertThat(no.mine()).isEqualTo("Theirs");
                });
    }

    @Test
    void the_verdict_that_stands_changes_only_with_a_reason_and_is_checked_again() {
        verified();
        assertThatThrownBy(() -> as(checker, () -> assessing.verdict(claim, change(Stage.TRUE, Stage.FALSE), " ")))
                .isInstanceOfSatisfying(
                        NotAllowed.class, no -> assertThat(no.missing()).containsExactly("reason"));
        as(checker, () -> assessing.verdict(claim, change(Stage.TRUE, Stage.FALSE), "New figures"));
        VerdictSheet sheet = sheet();
        assertThat(sheet.status()).isEqualTo(Status.RECHECK);
        assertThat(sheet.was()).isEqualTo(Stage.TRUE);
        assertThat(sheet.recheckWhy()).isEqualTo(new RecheckWhy(RecheckWhy.Cause.VERDICT_EDITED, "New figures"));
        as(checker, () -> moving.propose(claim, Proposal.AS_SAVED));
        assertThat(sheet().round()).isEqualTo(2);
        as(reviewer, () -> moving.review(claim, Stage.FALSE, ""));
        assertThat(sheet().was()).isNull();
        assertThat(sheet().reviews()).hasSize(2);
        assertThat(sheet().currentReviews()).hasSize(1);
    }

    @Test
    void an_edited_statement_sends_what_stood_to_recheck() {
        verified();
        String statement = "Fact number 1 is stated here.";
        as(lead, () -> editing.statement(claim, new Change<>(statement, "Fact one is stated.")));
        assertThat(sheet().status()).isEqualTo(Status.RECHECK);
        assertThat(sheet().recheckWhy()).isEqualTo(new RecheckWhy(RecheckWhy.Cause.STATEMENT_EDITED, ""));
        assertThat(sheet().was()).isEqualTo(Stage.TRUE);
    }

    @Test
    void only_what_decides_shakes_what_stood() {
        EvidenceId link = as(checker, () -> gathering.add(claim, Stage.source("one"), NewLink.of(Stance.SUPPORTS)));
        verified();
        as(lead, () -> evidence.stance(link, new Change<>(Stance.SUPPORTS, Stance.REFUTES)));
        as(lead, () -> gathering.remove(link, "Not needed"));
        assertThat(sheet().status()).isEqualTo(Status.VERIFIED);
        as(lead, () -> {
            gathering.add(claim, Stage.source("two"), NewLink.of(Stance.REFUTES).deciding());
        });
        assertThat(sheet().status()).isEqualTo(Status.RECHECK);
        assertThat(sheet().recheckWhy()).isEqualTo(new RecheckWhy(RecheckWhy.Cause.EVIDENCE_ADDED, "A page"));
    }

    @Test
    void a_deciding_link_turned_or_taken_away_sends_to_recheck() {
        EvidenceId link = as(
                checker,
                () -> gathering.add(
                        claim, Stage.source("one"), NewLink.of(Stance.SUPPORTS).deciding()));
        verified();
        as(checker, () -> evidence.stance(link, new Change<>(Stance.SUPPORTS, Stance.QUALIFIES)));
        assertThat(sheet().status()).isEqualTo(Status.RECHECK);
        as(checker, () -> moving.propose(claim, Stage.proposal()));
        as(checker, () -> gathering.remove(link, ""));
        assertThat(sheet().status()).isEqualTo(Status.RECHECK);
        assertThat(sheet().recheckWhy()).isEqualTo(new RecheckWhy(RecheckWhy.Cause.EVIDENCE_REMOVED, "A page"));
    }

    @Test
    void a_merged_claim_is_cut_and_says_into_which() {
        ClaimRef other = stage.claim(article, checker, 2);
        as(lead, () -> placing.merge(other, claim));
        assertThat(claims.status(claim)).isEqualTo(Status.CUT);
        HistoryRow row = rows().stream()
                .filter(each -> each.action().equals("CLAIM_CUT"))
                .findFirst()
                .orElseThrow();
        assertThat(row.detail()).containsEntry("reason", "merged into #" + other.number());
    }

    @Test
    void a_ruling_may_give_another_verdict_and_stands() {
        as(checker, () -> moving.propose(claim, Stage.proposal()));
        as(reviewer, () -> moving.review(claim, Stage.FALSE, "Not so."));
        as(lead, () -> moving.rule(claim, Ruling.of(Stage.FALSE, "The page says no.")));
        assertThat(sheet().status()).isEqualTo(Status.VERIFIED);
        assertThat(sheet().verdict()).isEqualTo(Stage.FALSE);
        assertThat(sheet().checkedNotReviewed()).isFalse();
    }

    @Test
    void history_tells_each_move_with_from_and_to() {
        verified();
        assertThat(rows())
                .filteredOn(row -> row.action().equals("VERDICT_REVIEWED"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.from()).isEqualTo("IN_REVIEW");
                    assertThat(row.to()).isEqualTo("VERIFIED");
                    assertThat(row.actor()).isEqualTo(reviewer.value());
                    assertThat(row.detail()).containsEntry("verdict", "TRUE").containsEntry("agrees", "true");
                });
    }

    @Test
    void a_verdict_a_review_and_a_ruling_have_their_place_when_the_answer_comes() {
        as(checker, () -> moving.propose(claim, Stage.proposal()));
        assertThat(rows().getFirst().treeIndex()).isNotNull();
        as(reviewer, () -> moving.review(claim, Stage.FALSE, "Another source says so."));
        assertThat(rows().getFirst().treeIndex()).isNotNull();
        as(lead, () -> moving.rule(claim, Ruling.of(Stage.TRUE, "The first source is right.")));
        assertThat(rows().getFirst().action()).isEqualTo("DISPUTE_RULED");
        assertThat(rows().getFirst().treeIndex()).isNotNull();
    }

    @Test
    void two_windows_of_one_reviewer_give_one_review() throws Exception {
        ArticleId two = stage.article(lead, Set.of(), false, 2);
        ClaimRef other = stage.claim(two, checker, 1);
        as(checker, () -> {
            moving.take(other);
            moving.propose(other, Stage.proposal());
        });
        Callable<String> review = () -> outcome(reviewer, () -> moving.review(other, Stage.TRUE, ""));
        assertThat(together(review, review)).containsExactlyInAnyOrder("done", "refusal.verdict.already-reviewed");
        assertThat(as(lead, () -> verdicts.sheet(other)).reviews()).hasSize(1);
        assertThat(claims.status(other)).isEqualTo(Status.IN_REVIEW);
    }

    @Test
    void a_verdict_and_a_cut_at_once_leave_one_winner_and_nothing_half_done() throws Exception {
        List<String> outcomes = together(
                () -> outcome(checker, () -> moving.propose(claim, Stage.proposal())),
                () -> outcome(lead, () -> moving.cut(claim, "No claim")));
        assertThat(claims.status(claim)).isEqualTo(Status.CUT);
        assertThat(outcomes.get(1)).isEqualTo("done");
        assertThat(outcomes.getFirst()).isIn("done", "refusal.claim.is-cut");
        assertThat(sheet().round()).isEqualTo(outcomes.getFirst().equals("done") ? 1 : 0);
    }

    private void verified() {
        as(checker, () -> moving.propose(claim, Stage.proposal()));
        as(reviewer, () -> moving.review(claim, Stage.TRUE, ""));
    }

    private VerdictSheet sheet() {
        return as(lead, () -> verdicts.sheet(claim));
    }

    private List<HistoryRow> rows() {
        return history.about(article.stream(), claim.subject(), Long.MAX_VALUE, 100);
    }

    private static Change<@Nullable VerdictCode> change(@Nullable VerdictCode from, @Nullable VerdictCode to) {
        return new Change<>(from, to);
    }

    private static String outcome(PersonKey person, Runnable work) {
        try {
            as(person, work);
            return "done";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<String> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<String> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}

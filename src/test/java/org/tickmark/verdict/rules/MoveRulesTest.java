package org.tickmark.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tickmark.claim.Status;
import org.tickmark.claim.Work;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.verdict.Confidence;
import org.tickmark.verdict.Move;
import org.tickmark.verdict.MovesTable;
import org.tickmark.verdict.MovesTable.Cell;
import org.tickmark.verdict.Proposal;
import org.tickmark.verdict.RecheckWhy;
import org.tickmark.verdict.RecheckWhy.Cause;
import org.tickmark.verdict.Ruling;
import org.tickmark.verdict.VerdictCode;
import org.tickmark.verdict.rules.Answer.Allowed;
import org.tickmark.verdict.rules.Answer.NotForYou;
import org.tickmark.verdict.rules.Answer.NotNow;
import org.tickmark.verdict.rules.ClaimState.GivenReview;

class MoveRulesTest {

    private static final PersonKey ME = new PersonKey("me");
    private static final PersonKey CHECKER = new PersonKey("its-checker");
    private static final PersonKey OTHER = new PersonKey("other");
    private static final VerdictCode TRUE = new VerdictCode("TRUE");
    private static final VerdictCode FALSE = new VerdictCode("FALSE");
    private static final Draft COMPLETE = new Draft(TRUE, Confidence.HIGH, "It is so.", null, null);

    @Test
    void the_rules_answer_as_the_written_table_says() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Cell cell : MovesTable.cells()) {
            if (cell.relation().equals("outside")) {
                continue; // nobody's business here: access says it before the rules are asked
            }
            asked++;
            String answer = switch (ask(cell)) {
                case Allowed yes -> "allowed";
                case NotForYou no -> "not_yours: " + no.key();
                case NotNow no -> "not_allowed: " + no.key();
            };
            if (!answer.equals(cell.allowed() ? "allowed" : cell.expected())) {
                wrong.add(cell + " but " + answer);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo(Move.values().length * 21 * Status.values().length);
    }

    @Test
    void a_proposal_names_everything_that_is_missing() {
        Answer answer = MoveRules.ask(
                Move.PROPOSE, state(Status.CHECKING, Draft.NONE), new Mover(CHECKER, Role.CHECKER), Set.of());
        assertThat(answer)
                .isEqualTo(new NotNow("refusal.verdict.missing", List.of("verdict", "confidence", "rationale")));
    }

    @Test
    void a_blank_rationale_is_none() {
        Draft blank = new Draft(TRUE, Confidence.LOW, " \n", null, null);
        assertThat(blank.missing()).containsExactly("rationale");
    }

    @Test
    void missing_deciding_evidence_is_a_warning_and_no_refusal() {
        var option = MoveRules.option(Move.PROPOSE, state(Status.CHECKING, COMPLETE), new Mover(CHECKER, Role.CHECKER));
        assertThat(option.allowed()).isTrue();
        assertThat(option.warnings()).containsExactly("warning.verdict.no-deciding-evidence");
    }

    @Test
    void a_changed_verdict_needs_a_reason() {
        Draft changed =
                new Draft(FALSE, Confidence.HIGH, "Not so.", TRUE, new RecheckWhy(Cause.EVIDENCE_ADDED, "A page"));
        Mover checker = new Mover(CHECKER, Role.CHECKER);
        ClaimState claim = state(Status.RECHECK, changed);
        assertThat(MoveRules.ask(Move.PROPOSE, claim, checker, Set.of()))
                .isEqualTo(new NotNow("refusal.verdict.missing", List.of("reason")));
        assertThat(MoveRules.ask(Move.PROPOSE, claim, checker, Set.of("reason")))
                .isEqualTo(new Allowed());
    }

    @Test
    void a_reason_given_when_the_verdict_was_edited_is_not_asked_for_again() {
        Draft changed =
                new Draft(FALSE, Confidence.HIGH, "Not so.", TRUE, new RecheckWhy(Cause.VERDICT_EDITED, "New data"));
        assertThat(changed.changedWithoutReason()).isFalse();
    }

    @Test
    void the_same_verdict_again_needs_no_reason() {
        Draft same = new Draft(TRUE, Confidence.HIGH, "So.", TRUE, new RecheckWhy(Cause.STATEMENT_EDITED, ""));
        assertThat(same.changedWithoutReason()).isFalse();
    }

    @Test
    void a_claim_that_nobody_has_taken_is_taken_first() {
        ClaimState claim =
                new ClaimState(Status.CHECKING, null, OTHER, Map.of(), COMPLETE, null, List.of(), true, 1, true);
        assertThat(MoveRules.ask(Move.PROPOSE, claim, new Mover(ME, Role.CHECKER), Set.of()))
                .isEqualTo(new NotNow("refusal.verdict.take-it-first", List.of()));
        assertThat(MoveRules.ask(Move.TAKE, claim, new Mover(ME, Role.CHECKER), Set.of()))
                .isEqualTo(new Allowed());
    }

    @Test
    void what_is_not_yours_is_said_before_what_is_missing() {
        Answer answer =
                MoveRules.ask(Move.RULE, state(Status.OPEN, Draft.NONE), new Mover(CHECKER, Role.EDITOR), Set.of());
        assertThat(answer).isEqualTo(new NotForYou("refusal.verdict.checked-it"));
    }

    @Test
    void nothing_moves_in_an_article_that_is_closed() {
        for (Move move : Move.values()) {
            for (Status status : Status.values()) {
                ClaimState closed =
                        new ClaimState(status, null, ME, Map.of(), COMPLETE, null, List.of(), true, 1, false);
                assertThat(MoveRules.ask(move, closed, new Mover(ME, Role.EDITOR), asks(move)))
                        .isNotInstanceOf(Allowed.class);
            }
        }
    }

    @Test
    void a_reason_or_rationale_that_the_form_lacks_is_named() {
        assertThat(MoveRules.ask(Move.CUT, state(Status.OPEN, Draft.NONE), new Mover(ME, Role.EDITOR), Set.of()))
                .isEqualTo(new NotNow("refusal.verdict.missing", List.of("reason")));
        assertThat(MoveRules.ask(Move.RULE, state(Status.DISPUTED, COMPLETE), new Mover(ME, Role.EDITOR), Set.of()))
                .isEqualTo(new NotNow("refusal.verdict.missing", List.of("rationale")));
    }

    @Test
    void without_reviews_asked_a_proposal_stands_at_once() {
        assertThat(Outcomes.proposed(0)).isEqualTo(Status.VERIFIED);
        assertThat(Outcomes.proposed(1)).isEqualTo(Status.IN_REVIEW);
        assertThat(Outcomes.proposed(2)).isEqualTo(Status.IN_REVIEW);
    }

    @Test
    void as_many_have_to_agree_as_the_article_asks_for() {
        assertThat(Outcomes.reviewed(reviewed(1), true)).isEqualTo(Status.VERIFIED);
        assertThat(Outcomes.reviewed(reviewed(2), true)).isEqualTo(Status.IN_REVIEW);
        assertThat(Outcomes.reviewed(reviewed(2, OTHER), true)).isEqualTo(Status.VERIFIED);
        assertThat(Outcomes.reviewed(reviewed(0), true)).isEqualTo(Status.VERIFIED);
    }

    @Test
    void one_that_disagrees_makes_a_dispute() {
        assertThat(Outcomes.reviewed(reviewed(1), false)).isEqualTo(Status.DISPUTED);
        assertThat(Outcomes.reviewed(reviewed(2, OTHER), false)).isEqualTo(Status.DISPUTED);
    }

    @Test
    void a_ruling_stands_unless_neither_is_right() {
        assertThat(Outcomes.ruled(Ruling.of(TRUE, "So."))).isEqualTo(Status.VERIFIED);
        assertThat(Outcomes.ruled(Ruling.neither("Look again."))).isEqualTo(Status.CHECKING);
    }

    @Test
    void a_proposal_overrides_only_what_it_says() {
        Draft draft = COMPLETE.with(new Proposal(FALSE, null, null, ""));
        assertThat(draft).isEqualTo(new Draft(FALSE, Confidence.HIGH, "It is so.", null, null));
    }

    private static Answer ask(Cell cell) {
        Status status = cell.status();
        boolean open = status == Status.OPEN;
        boolean proposed = !open && status != Status.CHECKING;
        PersonKey checker = cell.relation().equals("checker") ? ME : CHECKER;
        Map<PersonKey, Set<Work>> work = switch (cell.relation()) {
            case "former-checker" -> Map.of(ME, Set.of(Work.CHECKER));
            case "edited" -> Map.of(ME, Set.of(Work.EDITED));
            case "evidence" -> Map.of(ME, Set.of(Work.EVIDENCE));
            case "proposed-before" -> open ? Map.of() : Map.of(ME, Set.of(Work.PROPOSED));
            case "ruled-before" -> open ? Map.of() : Map.of(ME, Set.of(Work.RULED));
            default -> Map.of();
        };
        List<GivenReview> reviews = switch (cell.relation()) {
            case "first-reviewer" -> proposed ? List.of(new GivenReview(ME, true)) : List.of();
            case "second-reviewer" ->
                proposed && status != Status.IN_REVIEW
                        ? List.of(new GivenReview(OTHER, true), new GivenReview(ME, true))
                        : List.of();
            default -> List.of();
        };
        @Nullable PersonKey proposer = proposed ? checker : null;
        PersonKey marker = cell.relation().equals("marked") ? ME : OTHER;
        ClaimState claim = new ClaimState(status, checker, marker, work, COMPLETE, proposer, reviews, true, 2, true);
        return MoveRules.ask(cell.move(), claim, new Mover(ME, cell.role()), asks(cell.move()));
    }

    private static Set<String> asks(Move move) {
        return Set.copyOf(MoveRules.asks(move, state(Status.OPEN, Draft.NONE)));
    }

    private static ClaimState state(Status status, Draft draft) {
        return new ClaimState(status, CHECKER, OTHER, Map.of(), draft, CHECKER, List.of(), false, 1, true);
    }

    private static ClaimState reviewed(int asked, PersonKey... agreed) {
        List<GivenReview> reviews = new ArrayList<>();
        for (PersonKey each : agreed) {
            reviews.add(new GivenReview(each, true));
        }
        return new ClaimState(
                Status.IN_REVIEW, CHECKER, OTHER, Map.of(), COMPLETE, CHECKER, reviews, true, asked, true);
    }
}

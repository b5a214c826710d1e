package org.tickmark.verdict;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimWork;
import org.tickmark.claim.Status;
import org.tickmark.claim.StatusDoor;
import org.tickmark.claim.Work;
import org.tickmark.history.AwaitsPlace;
import org.tickmark.history.Recorded;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.storage.Synced;
import org.tickmark.verdict.internal.Assessment;
import org.tickmark.verdict.internal.Review;
import org.tickmark.verdict.internal.ReviewRows;
import org.tickmark.verdict.internal.RulingRow;
import org.tickmark.verdict.internal.RulingRows;
import org.tickmark.verdict.internal.Turn;
import org.tickmark.verdict.internal.Turns;
import org.tickmark.verdict.internal.Words;
import org.tickmark.verdict.rules.ClaimState;
import org.tickmark.verdict.rules.Draft;
import org.tickmark.verdict.rules.Outcomes;

/**
 * The moves of a status. Each locks the claim, asks the rules and refuses by {@link org.tickmark.refusal.NotYours}
 * before {@link org.tickmark.refusal.NotAllowed}, which names all that is missing. History tells each with the status
 * before and after.
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class Moving {

    private final Turns turns;
    private final StatusDoor door;
    private final ClaimWork work;
    private final ReviewRows reviews;
    private final RulingRows rulings;
    private final Scales scales;
    private final Clock clock;

    Moving(
            Turns turns,
            StatusDoor door,
            ClaimWork work,
            ReviewRows reviews,
            RulingRows rulings,
            Scales scales,
            Clock clock) {
        this.turns = turns;
        this.door = door;
        this.work = work;
        this.reviews = reviews;
        this.rulings = rulings;
        this.scales = scales;
        this.clock = clock;
    }

    /** Begins to check: whoever calls becomes the checker; {@code CHECKING}. */
    public void take(ClaimRef claim) {
        Turn turn = turns.begin(claim);
        turn.demand(Move.TAKE, Set.of());
        PersonKey before = turn.claim().checker();
        door.handTo(claim, turn.mover().key());
        Recorded row = Turns.row(turn.claim(), "CLAIM_TAKEN", Status.CHECKING);
        turns.finish(
                turn,
                Status.CHECKING,
                null,
                before == null || before.equals(turn.mover().key()) ? row : row.with("formerChecker", before.value()));
    }

    /**
     * Proposes a verdict: {@code IN_REVIEW}, or {@code VERIFIED} where the article asks for no review.
     *
     * @throws org.tickmark.refusal.BadInput at {@code verdict} when the scale does not have it
     */
    @AwaitsPlace
    @Synced
    public void propose(ClaimRef claim, Proposal proposal) {
        String reason = Words.reason(proposal.reason());
        Turn begun = turns.begin(claim);
        Draft draft = begun.state().draft().with(Words.checked(proposal));
        Turn turn = begun.with(draft);
        turn.demand(Move.PROPOSE, given("reason", reason));
        Scale scale = scales.current();
        VerdictCode verdict = scale.require(Words.there(draft.verdict()));
        turn.assessment().propose(draft, scale.code(), turn.mover().key(), clock.instant());
        work.worked(claim, turn.mover().key(), Work.PROPOSED);
        Status to = Outcomes.proposed(turn.state().reviewsAsked());
        if (to == Status.VERIFIED) {
            turn.assessment().stand(verdict);
        }
        Recorded row = Turns.row(turn.claim(), "VERDICT_PROPOSED", to)
                .with("verdict", verdict.value())
                .with("confidence", Words.there(draft.confidence()).name())
                .with("rationale", draft.rationale());
        VerdictCode was = draft.was();
        row = was == null ? row : row.with("was", was.value());
        turns.finish(turn, to, null, reason.isEmpty() ? row : row.with("reason", reason));
    }

    /** Takes one's own proposal back; {@code CHECKING}. */
    public void withdraw(ClaimRef claim) {
        Turn turn = turns.begin(claim);
        turn.demand(Move.WITHDRAW, Set.of());
        turns.finish(turn, Status.CHECKING, null, Turns.row(turn.claim(), "PROPOSAL_WITHDRAWN", Status.CHECKING));
    }

    /**
     * Gives a second check; agrees when the verdict is the proposed one. {@code VERIFIED} with the last one asked for,
     * {@code DISPUTED} with the first that disagrees.
     *
     * @param rationale asked for when it disagrees
     */
    @AwaitsPlace
    @Synced
    public void review(ClaimRef claim, VerdictCode verdict, String rationale) {
        String words = Words.rationale(rationale);
        Turn turn = turns.begin(claim);
        Assessment assessment = turn.assessment();
        boolean agrees = verdict.equals(assessment.verdict());
        turn.demand(agrees ? Move.REVIEW_AGREE : Move.REVIEW_DISAGREE, given("rationale", words));
        if (!agrees) {
            scales.current().require(verdict);
        }
        reviews.saveAndFlush(new Review(assessment, turn.mover().key(), verdict, words, clock.instant()));
        Status to = Outcomes.reviewed(turn.state(), agrees);
        if (to == Status.VERIFIED) {
            assessment.stand(verdict);
        }
        turns.finish(
                turn,
                to,
                null,
                Turns.row(turn.claim(), "VERDICT_REVIEWED", to)
                        .with("verdict", verdict.value())
                        .with("agrees", String.valueOf(agrees))
                        .with("rationale", words));
    }

    /** Decides a dispute: {@code VERIFIED}, or {@code CHECKING} when neither is right. */
    @MayCall(Role.EDITOR)
    @AwaitsPlace
    @Synced
    public void rule(ClaimRef claim, Ruling ruling) {
        String words = Words.rationale(ruling.rationale());
        Turn turn = turns.begin(claim);
        turn.demand(Move.RULE, given("rationale", words));
        VerdictCode verdict = ruling.verdict();
        VerdictCode proposed = turn.assessment().verdict();
        Scale scale = scales.current();
        Ruling given = new Ruling(verdict == null ? null : scale.require(verdict), words);
        rulings.saveAndFlush(new RulingRow(turn.assessment(), turn.mover().key(), given, clock.instant()));
        work.worked(claim, turn.mover().key(), Work.RULED);
        if (verdict != null) {
            turn.assessment().scale(scale.code());
            turn.assessment().stand(verdict);
        }
        Status to = Outcomes.ruled(given);
        turns.finish(
                turn,
                to,
                null,
                Turns.row(turn.claim(), "DISPUTE_RULED", to)
                        .with("proposed", proposed == null ? null : proposed.value())
                        .with("verdict", verdict == null ? null : verdict.value())
                        .with("rationale", words));
    }

    /** Gives a proposal back; {@code CHECKING}. */
    @MayCall(Role.EDITOR)
    public void sendBack(ClaimRef claim, String reason) {
        String words = Words.reason(reason);
        Turn turn = turns.begin(claim);
        turn.demand(Move.SEND_BACK, given("reason", words));
        turns.finish(
                turn,
                Status.CHECKING,
                null,
                Turns.row(turn.claim(), "PROPOSAL_SENT_BACK", Status.CHECKING).with("reason", words));
    }

    /** Says that what stood has to be checked again; {@code RECHECK}. @param reason 1 to 380 characters */
    public void recheck(ClaimRef claim, String reason) {
        String words = Words.reason(reason);
        Turn turn = turns.begin(claim);
        turn.demand(Move.RECHECK, given("reason", words));
        VerdictCode stood = turn.assessment().verdict();
        turn.assessment().remember(stood);
        turn.assessment().recheck(new RecheckWhy(RecheckWhy.Cause.CALLED, words));
        turns.finish(
                turn,
                Status.RECHECK,
                null,
                Turns.row(turn.claim(), "RECHECK_CALLED", Status.RECHECK)
                        .with("reason", words)
                        .with("was", stood == null ? null : stood.value()));
    }

    /** Says that it is no claim any more; {@code CUT}. */
    public void cut(ClaimRef claim, String reason) {
        String words = Words.reason(reason);
        Turn turn = turns.begin(claim);
        turn.demand(Move.CUT, given("reason", words));
        if (ClaimState.stands(turn.claim().status())) {
            turn.assessment().remember(turn.assessment().verdict());
        }
        turns.finish(
                turn,
                Status.CUT,
                words,
                Turns.row(turn.claim(), "CLAIM_CUT", Status.CUT).with("reason", words));
    }

    /** Takes a cut claim up again; {@code CHECKING}. */
    public void reopen(ClaimRef claim) {
        Turn turn = turns.begin(claim);
        turn.demand(Move.REOPEN, Set.of());
        turns.finish(turn, Status.CHECKING, null, Turns.row(turn.claim(), "CLAIM_REOPENED", Status.CHECKING));
    }

    private static Set<String> given(String field, @Nullable String words) {
        Set<String> given = new LinkedHashSet<>();
        if (words != null && !words.isBlank()) {
            given.add(field);
        }
        return given;
    }
}

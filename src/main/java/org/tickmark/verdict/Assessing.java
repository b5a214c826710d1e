package org.tickmark.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimWork;
import org.tickmark.claim.Status;
import org.tickmark.claim.Work;
import org.tickmark.history.Recorded;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.verdict.internal.Shaking;
import org.tickmark.verdict.internal.Turn;
import org.tickmark.verdict.internal.Turns;
import org.tickmark.verdict.internal.Words;
import org.tickmark.verdict.rules.Draft;

/**
 * The three fields of a verdict, one a save: the draft of a proposal, kept as it is typed. While the claim is {@code
 * VERIFIED}, {@code DISPUTED} or {@code IN_REVIEW} an edit sends it to {@code RECHECK}. Whoever edits has worked on the
 * claim and does not review it.
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class Assessing {

    private final Turns turns;
    private final Shaking shaking;
    private final Scales scales;
    private final ClaimWork work;

    Assessing(Turns turns, Shaking shaking, Scales scales, ClaimWork work) {
        this.turns = turns;
        this.shaking = shaking;
        this.scales = scales;
        this.work = work;
    }

    /**
     * The verdict, a step of the current scale; null: none yet.
     *
     * @param reason asked for when the claim's verdict stands or is proposed ({@link
     *     org.tickmark.refusal.NotAllowed}, missing {@code "reason"}); else {@code ""}
     */
    public void verdict(ClaimRef claim, Change<@Nullable VerdictCode> change, String reason) {
        String words = Words.reason(reason);
        VerdictCode verdict = change.to();
        Scale scale = scales.current();
        if (verdict != null) {
            scale.require(verdict);
        }
        Turn turn = begin(claim);
        Draft now = turn.state().draft();
        if (!change.wanted("verdict", now.verdict())) {
            return;
        }
        if (turn.state().stands() && words.isEmpty()) {
            throw new NotAllowed("refusal.verdict.changed-verdict-needs-reason", List.of("reason"));
        }
        turn.assessment().scale(scale.code());
        write(
                turn,
                new Draft(verdict, now.confidence(), now.rationale(), now.was(), now.recheckWhy()),
                words,
                row(claim, "VERDICT_EDITED", now.verdict(), verdict));
    }

    /** The confidence; null: none yet. */
    public void confidence(ClaimRef claim, Change<@Nullable Confidence> change) {
        Turn turn = begin(claim);
        Draft now = turn.state().draft();
        if (change.wanted("confidence", now.confidence())) {
            write(
                    turn,
                    new Draft(now.verdict(), change.to(), now.rationale(), now.was(), now.recheckWhy()),
                    "",
                    row(claim, "CONFIDENCE_EDITED", now.confidence(), change.to()));
        }
    }

    /** The rationale, at most 20,000 characters; {@code ""}: none yet. */
    public void rationale(ClaimRef claim, Change<String> change) {
        Change<String> read = new Change<>(change.from(), Words.rationale(change.to()));
        Turn turn = begin(claim);
        Draft now = turn.state().draft();
        if (read.wanted("rationale", now.rationale())) {
            write(
                    turn,
                    new Draft(now.verdict(), now.confidence(), read.to(), now.was(), now.recheckWhy()),
                    "",
                    row(claim, "RATIONALE_EDITED", now.rationale(), read.to()));
        }
    }

    private Turn begin(ClaimRef claim) {
        Turn turn = turns.begin(claim);
        if (turn.claim().status() == Status.CUT) {
            throw new NotAllowed("refusal.claim.is-cut", List.of());
        }
        if (!turn.state().articleOpen()) {
            throw new NotAllowed("refusal.verdict.article-closed", List.of());
        }
        return turn;
    }

    private void write(Turn turn, Draft draft, String reason, Recorded row) {
        ClaimRef claim = turn.claim().ref();
        VerdictCode stood = turn.assessment().verdict();
        turn.assessment().write(draft.verdict(), draft.confidence(), draft.rationale());
        work.worked(claim, turn.mover().key(), Work.EDITED);
        turns.finish(turn, turn.claim().status(), null, reason.isEmpty() ? row : row.with("reason", reason));
        shaking.shake(turn.claim(), turn.assessment(), stood, new RecheckWhy(RecheckWhy.Cause.VERDICT_EDITED, reason));
    }

    private static Recorded row(ClaimRef claim, String action, @Nullable Object from, @Nullable Object to) {
        return new Recorded(claim.article().stream(), action, claim.subject(), shown(from), shown(to));
    }

    private static @Nullable String shown(@Nullable Object field) {
        return field == null || field.toString().isEmpty() ? null : field.toString();
    }
}

package org.tickmark.ui.workbench;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimRef;
import org.tickmark.refusal.BadInput;
import org.tickmark.ui.action.Action;
import org.tickmark.verdict.Move;
import org.tickmark.verdict.MoveOption;
import org.tickmark.verdict.Moving;
import org.tickmark.verdict.Proposal;
import org.tickmark.verdict.Ruling;
import org.tickmark.verdict.VerdictCode;

/** Moves of a claim's status: which action asks for which, and how each is made. */
final class Moves {

    private static final Map<Move, Action> ACTIONS = Map.of(
            Move.TAKE, Action.TAKE,
            Move.PROPOSE, Action.PROPOSE,
            Move.WITHDRAW, Action.WITHDRAW,
            Move.REVIEW_AGREE, Action.AGREE,
            Move.REVIEW_DISAGREE, Action.DISAGREE,
            Move.RULE, Action.RULE,
            Move.SEND_BACK, Action.SEND_BACK,
            Move.RECHECK, Action.RECHECK,
            Move.CUT, Action.CUT,
            Move.REOPEN, Action.REOPEN);

    private Moves() {}

    static Action action(Move move) {
        Action action = ACTIONS.get(move);
        if (action == null) {
            throw new IllegalStateException("no action asks for " + move);
        }
        return action;
    }

    static Optional<Move> of(Action action) {
        return Arrays.stream(Move.values())
                .filter(move -> ACTIONS.get(move) == action)
                .findFirst();
    }

    /** Whether a form has to ask for something before the move is made. */
    static boolean needsForm(MoveOption option) {
        return !option.asks().isEmpty() || !option.warnings().isEmpty() || choosesVerdict(option.move());
    }

    /** Whether the form lets a verdict be chosen. */
    static boolean choosesVerdict(Move move) {
        return move == Move.REVIEW_DISAGREE || move == Move.RULE;
    }

    /**
     * Makes the move.
     *
     * @param verdict the chosen one; null with RULE says that neither verdict is right
     * @param stands the verdict that stands, to agree with
     * @param words reason or rationale; may be empty
     */
    static void make(
            Moving moving,
            Move move,
            ClaimRef claim,
            @Nullable VerdictCode verdict,
            @Nullable VerdictCode stands,
            String words) {
        switch (move) {
            case TAKE -> moving.take(claim);
            case PROPOSE -> moving.propose(claim, Proposal.AS_SAVED.because(words));
            case WITHDRAW -> moving.withdraw(claim);
            case REVIEW_AGREE -> moving.review(claim, chosen(stands), words);
            case REVIEW_DISAGREE -> moving.review(claim, chosen(verdict), words);
            case RULE -> moving.rule(claim, new Ruling(verdict, words));
            case SEND_BACK -> moving.sendBack(claim, words);
            case RECHECK -> moving.recheck(claim, words);
            case CUT -> moving.cut(claim, words);
            case REOPEN -> moving.reopen(claim);
        }
    }

    private static VerdictCode chosen(@Nullable VerdictCode verdict) {
        if (verdict == null) {
            throw new BadInput("verdict", "refusal.workbench.choose-a-verdict");
        }
        return verdict;
    }
}

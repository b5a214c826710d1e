package org.tickmark.verdict.internal;

import java.util.Set;
import org.tickmark.claim.LockedClaim;
import org.tickmark.verdict.Move;
import org.tickmark.verdict.rules.ClaimState;
import org.tickmark.verdict.rules.Draft;
import org.tickmark.verdict.rules.MoveRules;
import org.tickmark.verdict.rules.Mover;

/**
 * One person's turn at a claim that is locked.
 *
 * @param claim as it was locked
 * @param state what the rules look at
 * @param assessment its fields; new when nobody has written any
 * @param mover whose turn it is
 */
public record Turn(LockedClaim claim, ClaimState state, Assessment assessment, Mover mover) {

    /** Refuses what the rules refuse. @param given names of the form's fields that hold something */
    public void demand(Move move, Set<String> given) {
        MoveRules.ask(move, state, mover, given).orRefuse();
    }

    /** The same turn with a draft that a proposal brings. */
    public Turn with(Draft draft) {
        return new Turn(claim, state.with(draft), assessment, mover);
    }
}

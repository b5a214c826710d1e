package org.tickmark.verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;

/**
 * The moves of a status. Each locks the claim, asks the rules and refuses by {@link org.tickmark.refusal.NotYours}
 * before {@link org.tickmark.refusal.NotAllowed}, which names all that is missing. History tells each with the status
 * before and after.
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class Moving {

    /** Begins to check: whoever calls becomes the checker; {@code CHECKING}. */
    public void take(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }

    /**
     * Proposes a verdict: {@code IN_REVIEW}, or {@code VERIFIED} where the article asks for no review.
     *
     * @throws org.tickmark.refusal.BadInput at {@code verdict} when the scale does not have it
     */
    public void propose(ClaimRef claim, Proposal proposal) {
        throw new UnsupportedOperationException();
    }

    /** Takes one's own proposal back; {@code CHECKING}. */
    public void withdraw(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives a second check; agrees when the verdict is the proposed one. {@code VERIFIED} with the last one asked for,
     * {@code DISPUTED} with the first that disagrees.
     *
     * @param rationale asked for when it disagrees
     */
    public void review(ClaimRef claim, VerdictCode verdict, String rationale) {
        throw new UnsupportedOperationException();
    }

    /** Decides a dispute: {@code VERIFIED}, or {@code CHECKING} when neither is right. */
    @MayCall(Role.EDITOR)
    public void rule(ClaimRef claim, Ruling ruling) {
        throw new UnsupportedOperationException();
    }

    /** Gives a proposal back; {@code CHECKING}. */
    @MayCall(Role.EDITOR)
    public void sendBack(ClaimRef claim, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Says that what stood has to be checked again; {@code RECHECK}. @param reason 1 to 380 characters */
    public void recheck(ClaimRef claim, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Says that it is no claim any more; {@code CUT}. */
    public void cut(ClaimRef claim, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Takes a cut claim up again; {@code CHECKING}. */
    public void reopen(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }
}

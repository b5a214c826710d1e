package org.tickmark.verdict;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;

/**
 * The three fields of a verdict, one a save: the draft of a proposal, kept as it is typed. While the claim is {@code
 * VERIFIED}, {@code DISPUTED} or {@code IN_REVIEW} an edit sends it to {@code RECHECK}. Whoever edits has worked on the
 * claim and does not review it.
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class Assessing {

    /**
     * The verdict, a step of the current scale; null: none yet.
     *
     * @param reason asked for when the claim's verdict stands or is proposed ({@link
     *     org.tickmark.refusal.NotAllowed}, missing {@code "reason"}); else {@code ""}
     */
    public void verdict(ClaimRef claim, Change<@Nullable VerdictCode> change, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The confidence; null: none yet. */
    public void confidence(ClaimRef claim, Change<@Nullable Confidence> change) {
        throw new UnsupportedOperationException();
    }

    /** The rationale, at most 20,000 characters; {@code ""}: none yet. */
    public void rationale(ClaimRef claim, Change<String> change) {
        throw new UnsupportedOperationException();
    }
}

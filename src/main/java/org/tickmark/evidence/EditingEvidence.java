package org.tickmark.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;

/**
 * Editing a link, one field a save: a stale save of the same field is refused
 * ({@link org.tickmark.refusal.StaleSave}), different fields never collide. Whoever edits has worked on the claim.
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class EditingEvidence {

    /** The stance; a link on which the verdict rests is turned by it. */
    public void stance(EvidenceId link, Change<Stance> change) {
        throw new UnsupportedOperationException();
    }

    /** The credibility. */
    public void credibility(EvidenceId link, Change<Credibility> change) {
        throw new UnsupportedOperationException();
    }

    /** The reliability for this link; null: the outlet's grade counts. */
    public void reliability(EvidenceId link, Change<@Nullable Reliability> change) {
        throw new UnsupportedOperationException();
    }

    /** Page, paragraph, timestamp; at most 400 characters. */
    public void pinpoint(EvidenceId link, Change<String> change) {
        throw new UnsupportedOperationException();
    }

    /** The words of the source; at most 20,000 characters. */
    public void excerpt(EvidenceId link, Change<String> change) {
        throw new UnsupportedOperationException();
    }

    /** What the source shows; at most 20,000 characters. */
    public void remark(EvidenceId link, Change<String> change) {
        throw new UnsupportedOperationException();
    }

    /** Whether the verdict rests on it. */
    public void decides(EvidenceId link, Change<Boolean> change) {
        throw new UnsupportedOperationException();
    }

    /** Where it comes from. */
    public void origin(EvidenceId link, Change<Origin> change) {
        throw new UnsupportedOperationException();
    }
}

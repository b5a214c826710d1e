package org.tickmark.evidence;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;

/**
 * Adding evidence to a claim and taking it away. Whoever does has worked on the claim. A link on which the verdict
 * rests sends a claim that stands to {@code RECHECK}. A claim that is cut takes none
 * ({@link org.tickmark.refusal.NotAllowed}).
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class GatheringEvidence {

    /**
     * Links a source that was typed in. When a source with that address is known, that one is linked, as it is; an
     * outlet that is not known is made, graded F.
     *
     * @throws org.tickmark.refusal.BadInput at {@code url}, {@code title}, {@code outlet}, {@code publisher}, {@code
     *     published}, {@code pinpoint}, {@code excerpt}, {@code remark} or {@code origin}
     */
    public EvidenceId add(ClaimRef claim, NewSource source, NewLink link) {
        throw new UnsupportedOperationException();
    }

    /** Links a source that was chosen from the offers. */
    public EvidenceId add(ClaimRef claim, SourceId source, NewLink link) {
        throw new UnsupportedOperationException();
    }

    /** Takes a link away; it stays in history and can be brought back. @param reason at most 400 characters */
    public void remove(EvidenceId link, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Brings a link back; nothing happens when it counts. */
    public void restore(EvidenceId link) {
        throw new UnsupportedOperationException();
    }

    /**
     * Counts links of a claim as one origin.
     *
     * @param links two or more, of this claim
     * @param because 1 to 400 characters
     */
    public UUID shareOrigin(ClaimRef claim, Set<EvidenceId> links, String because) {
        throw new UnsupportedOperationException();
    }

    /** Counts them apart again. */
    public void partOrigin(ClaimRef claim, UUID sharedOrigin) {
        throw new UnsupportedOperationException();
    }
}

package org.tickmark.evidence;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;

/** Reading evidence; what is closed to whoever asks is {@link org.tickmark.refusal.NotFound}. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Evidence {

    /** The links of a claim in their order; those taken away are left out. */
    public List<EvidenceSheet> of(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }

    /** The links of all claims of an article; a claim without a link is left out. One query. */
    public Map<ClaimRef, List<EvidenceSheet>> of(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /** One link, taken away or not. @throws org.tickmark.refusal.NotFound when there is none */
    public EvidenceSheet sheet(EvidenceId link) {
        throw new UnsupportedOperationException();
    }

    /** The links of a claim that were taken away, newest first. */
    public List<EvidenceSheet> removed(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }

    /** What people said about the origins of a claim's links. */
    public List<SharedOrigin> sharedOrigins(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }

    /** How many origins the links of a claim have. */
    public Independence independence(ClaimRef claim) {
        return Independence.of(of(claim), sharedOrigins(claim));
    }
}

package org.tickmark.verdict;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;

/** Reading verdicts; what is closed to whoever asks is {@link org.tickmark.refusal.NotFound}. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Verdicts {

    /** One claim's. */
    public VerdictSheet sheet(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }

    /** Those of all claims of an article, each claim has one; one query a table. */
    public Map<ClaimRef, VerdictSheet> sheets(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /** Every move, with what whoever asks may do now, why not, and what is missing; in the order of {@link Move}. */
    public List<MoveOption> available(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }
}

package org.tickmark.api;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Claims;
import org.tickmark.evidence.Evidence;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.identity.ArticleId;
import org.tickmark.verdict.VerdictSheet;
import org.tickmark.verdict.Verdicts;

/** Puts a claim together from the rooms that know of it. */
@Component
class ReadingClaims {

    private final Claims claims;
    private final Verdicts verdicts;
    private final Evidence evidence;

    ReadingClaims(Claims claims, Verdicts verdicts, Evidence evidence) {
        this.claims = claims;
        this.verdicts = verdicts;
        this.evidence = evidence;
    }

    /** One claim. */
    ClaimJson one(ClaimRef claim) {
        return ClaimJson.of(claims.sheet(claim), verdicts.sheet(claim), evidence.of(claim));
    }

    /** All of an article, by number; a fixed number of queries. */
    List<ClaimJson> all(ArticleId article) {
        Map<ClaimRef, VerdictSheet> rated = verdicts.sheets(article);
        Map<ClaimRef, List<EvidenceSheet>> linked = evidence.of(article);
        return claims.sheets(article).stream()
                .map(claim -> ClaimJson.of(claim, rated.get(claim.ref()), linked.getOrDefault(claim.ref(), List.of())))
                .toList();
    }
}

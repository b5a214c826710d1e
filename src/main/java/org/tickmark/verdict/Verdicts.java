package org.tickmark.verdict;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.article.Articles;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.refusal.NotFound;
import org.tickmark.verdict.internal.Turns;
import org.tickmark.verdict.internal.VerdictReader;
import org.tickmark.verdict.rules.ClaimState;
import org.tickmark.verdict.rules.MoveRules;
import org.tickmark.verdict.rules.Mover;

/** Reading verdicts; what is closed to whoever asks is {@link org.tickmark.refusal.NotFound}. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Verdicts {

    private final Access access;
    private final Articles articles;
    private final ClaimIds claims;
    private final VerdictReader reader;
    private final Turns turns;

    Verdicts(Access access, Articles articles, ClaimIds claims, VerdictReader reader, Turns turns) {
        this.access = access;
        this.articles = articles;
        this.claims = claims;
        this.reader = reader;
        this.turns = turns;
    }

    /** One claim's. */
    public VerdictSheet sheet(ClaimRef claim) {
        access.require(claim.article(), Right.SEE);
        UUID id = claims.id(claim);
        int asked = articles.sheet(claim.article()).reviewsAsked();
        VerdictSheet sheet = reader.sheets(Map.of(id, claim), Map.of(claim, claims.status(claim)), asked)
                .get(id);
        if (sheet == null) {
            throw new NotFound("refusal.claim.no-such-claim", claim.number());
        }
        return sheet;
    }

    /** Those of all claims of an article by number, each claim has one; one query a table. */
    public Map<ClaimRef, VerdictSheet> sheets(ArticleId article) {
        access.require(article, Right.SEE);
        int asked = articles.sheet(article).reviewsAsked();
        Map<UUID, ClaimRef> all = claims.of(article);
        Map<UUID, VerdictSheet> sheets = reader.sheets(all, claims.statuses(article), asked);
        Map<ClaimRef, VerdictSheet> byNumber = new LinkedHashMap<>();
        all.forEach((id, ref) -> {
            VerdictSheet sheet = sheets.get(id);
            if (sheet != null) {
                byNumber.put(ref, sheet);
            }
        });
        return byNumber;
    }

    /** Every move, with what whoever asks may do now, why not, and what is missing; in the order of {@link Move}. */
    public List<MoveOption> available(ClaimRef claim) {
        access.require(claim.article(), Right.SEE);
        ClaimState state = turns.look(claim);
        Mover mover = turns.mover();
        return Arrays.stream(Move.values())
                .map(move -> MoveRules.option(move, state, mover))
                .toList();
    }
}

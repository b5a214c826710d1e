package org.tickmark.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.evidence.internal.EvidenceLinks;
import org.tickmark.evidence.internal.EvidenceReader;
import org.tickmark.evidence.internal.SharedOrigins;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.refusal.NotFound;

/** Reading evidence; what is closed to whoever asks is {@link org.tickmark.refusal.NotFound}. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Evidence {

    private final Access access;
    private final ClaimIds claims;
    private final EvidenceReader reader;
    private final SharedOrigins shared;
    private final EvidenceLinks links;

    Evidence(Access access, ClaimIds claims, EvidenceReader reader, SharedOrigins shared, EvidenceLinks links) {
        this.access = access;
        this.claims = claims;
        this.reader = reader;
        this.shared = shared;
        this.links = links;
    }

    /** The links of a claim in their order; those taken away are left out. */
    public List<EvidenceSheet> of(ClaimRef claim) {
        return reader.links(seen(claim), false);
    }

    /** The links of all claims of an article; a claim without a link is left out. One query. */
    public Map<ClaimRef, List<EvidenceSheet>> of(ArticleId article) {
        access.require(article, Right.SEE);
        return reader.links(claims.of(article), false).stream()
                .collect(Collectors.groupingBy(EvidenceSheet::claim, LinkedHashMap::new, Collectors.toList()));
    }

    /** One link, taken away or not. @throws org.tickmark.refusal.NotFound when there is none */
    public EvidenceSheet sheet(EvidenceId link) {
        return reader.link(link, seen(links.claimOf(link)))
                .orElseThrow(() -> new NotFound("refusal.evidence.no-such-evidence"));
    }

    /** The links of a claim that were taken away, newest first. */
    public List<EvidenceSheet> removed(ClaimRef claim) {
        return reader.links(seen(claim), true).stream()
                .sorted(Comparator.comparing(Evidence::removedAt).reversed())
                .toList();
    }

    /** What people said about the origins of a claim's links. */
    public List<SharedOrigin> sharedOrigins(ClaimRef claim) {
        UUID id = seen(claim).keySet().iterator().next();
        return shared.of(List.of(id)).getOrDefault(id, List.of());
    }

    /** Whether a link decides the claim. */
    public boolean decided(ClaimRef claim) {
        return reader.decided(seen(claim).keySet().iterator().next());
    }

    /** How many origins the links of a claim have. */
    public Independence independence(ClaimRef claim) {
        return Independence.of(of(claim), sharedOrigins(claim));
    }

    private Map<UUID, ClaimRef> seen(ClaimRef claim) {
        access.require(claim.article(), Right.SEE);
        return Map.of(claims.id(claim), claim);
    }

    private static Instant removedAt(EvidenceSheet link) {
        EvidenceSheet.Removal removal = link.removed();
        return removal == null ? Instant.MIN : removal.at();
    }
}

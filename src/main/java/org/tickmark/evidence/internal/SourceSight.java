package org.tickmark.evidence.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.evidence.SourceId;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Right;

/**
 * Who sees a source: what only closed articles use tells of them, so it is shown to those who see one of the articles,
 * to who made it, and to all while nobody uses it.
 */
@Component
public class SourceSight {

    private final Access access;
    private final CurrentPerson current;
    private final ClaimIds claims;
    private final EvidenceReader evidence;
    private final LibraryReader library;

    SourceSight(Access access, CurrentPerson current, ClaimIds claims, EvidenceReader evidence, LibraryReader library) {
        this.access = access;
        this.current = current;
        this.claims = claims;
        this.evidence = evidence;
        this.library = library;
    }

    /** Whether whoever acts now sees it. */
    public boolean sees(SourceId source) {
        List<UUID> using = evidence.claimsWith(List.of(source.value()));
        return using.isEmpty() || made(source) || count(using) > 0;
    }

    /** How many claims in articles that whoever acts now sees have a link to it. */
    public int usedBy(SourceId source) {
        return count(evidence.claimsWith(List.of(source.value())));
    }

    private int count(List<UUID> using) {
        Map<ArticleId, Boolean> seen = new HashMap<>();
        int count = 0;
        for (UUID claim : using) {
            Optional<ArticleId> article = claims.find(claim).map(ClaimRef::article);
            if (article.isPresent() && seen.computeIfAbsent(article.get(), id -> access.may(id, Right.SEE))) {
                count++;
            }
        }
        return count;
    }

    private boolean made(SourceId source) {
        Optional<String> by = library.madeBy(source);
        return current.isHouse()
                || current.get()
                        .filter(person ->
                                by.filter(person.key().value()::equals).isPresent())
                        .isPresent();
    }
}

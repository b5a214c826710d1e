package org.tickmark.evidence;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.evidence.internal.ReadingEvidence;
import org.tickmark.evidence.internal.RestoringEvidence;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;

/** This room's part of an archive: exactly what is stored, out and in again. */
@Service
@MayCall
@Transactional(readOnly = true)
public class EvidenceArchive {

    private final Access access;
    private final ClaimIds claims;
    private final ReadingEvidence reading;
    private final RestoringEvidence restoring;

    EvidenceArchive(Access access, ClaimIds claims, ReadingEvidence reading, RestoringEvidence restoring) {
        this.access = access;
        this.claims = claims;
        this.reading = reading;
        this.restoring = restoring;
    }

    /** Everything that belongs to an article in this room. */
    public EvidenceRecords read(ArticleId article) {
        access.require(article, Right.SEE);
        Map<UUID, ClaimRef> all = claims.of(article);
        return all.isEmpty() ? EvidenceRecords.NONE : reading.read(all);
    }

    /**
     * Puts it back, ids and times and all; the article's claims must be there, and everyone whom it names. An outlet
     * or source that the house knows already by name or address is used as it is, with the grade that this house
     * gives it. Records nothing in history: the archive brings its own.
     *
     * @throws org.tickmark.refusal.BadInput when the records contradict themselves
     */
    @MayCall(Role.EDITOR)
    @Transactional
    public void restore(ArticleId article, EvidenceRecords records) {
        access.require(article, Right.LEAD);
        restoring.restore(article, records);
    }
}

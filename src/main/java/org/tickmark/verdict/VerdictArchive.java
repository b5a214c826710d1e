package org.tickmark.verdict;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.article.VersionIds;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.verdict.internal.ReadingRecords;
import org.tickmark.verdict.internal.RestoringVerdicts;

/** This room's part of an archive: exactly what is stored, out and in again. */
@Service
@MayCall
@Transactional(readOnly = true)
public class VerdictArchive {

    private final Access access;
    private final ClaimIds claims;
    private final VersionIds versions;
    private final ReadingRecords reading;
    private final RestoringVerdicts restoring;

    VerdictArchive(
            Access access, ClaimIds claims, VersionIds versions, ReadingRecords reading, RestoringVerdicts restoring) {
        this.access = access;
        this.claims = claims;
        this.versions = versions;
        this.reading = reading;
        this.restoring = restoring;
    }

    /** Everything that belongs to an article in this room. */
    public VerdictRecords read(ArticleId article) {
        access.require(article, Right.SEE);
        Map<UUID, ClaimRef> all = claims.of(article);
        return all.isEmpty() ? VerdictRecords.NONE : reading.read(all, versions.numbers(article));
    }

    /**
     * Puts it back, ids and times and all; the article's versions and claims must be there. Moves no status: claims
     * come with theirs. Records nothing in history: the archive brings its own.
     *
     * @throws org.tickmark.refusal.BadInput when the records contradict themselves or name a verdict that no scale has
     * @throws org.tickmark.refusal.QuoteDoesNotFit when a correction's words do not stand where they should
     */
    @MayCall(Role.EDITOR)
    @Transactional
    public void restore(ArticleId article, VerdictRecords records) {
        access.require(article, Right.LEAD);
        restoring.restore(article, records);
    }
}

package org.tickmark.claim;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.internal.ArchiveRows;
import org.tickmark.claim.internal.DispositionRows;
import org.tickmark.claim.internal.RestoringClaims;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;

/** This room's part of an archive: exactly what is stored, out and in again. */
@Service
@MayCall
@Transactional(readOnly = true)
public class ClaimArchive {

    private final Access access;
    private final ArchiveRows rows;
    private final DispositionRows dispositions;
    private final RestoringClaims restoring;

    ClaimArchive(Access access, ArchiveRows rows, DispositionRows dispositions, RestoringClaims restoring) {
        this.access = access;
        this.rows = rows;
        this.dispositions = dispositions;
        this.restoring = restoring;
    }

    /** All claims of an article by number. */
    public List<ClaimRecord> claims(ArticleId article) {
        access.require(article, Right.SEE);
        return rows.claims(article);
    }

    /** All dispositions of an article, ended ones included, by version and place. */
    public List<DispositionRecord> dispositions(ArticleId article) {
        access.require(article, Right.SEE);
        return dispositions.all(article);
    }

    /**
     * Puts claims and dispositions of an article back, ids and times and all; the article must be there, and everyone
     * whom they name. The counter goes to the highest number. Kinds that this house does not have are added. Records
     * nothing in history: the archive brings its own.
     *
     * @throws org.tickmark.refusal.QuoteDoesNotFit when words do not stand where they should
     * @throws org.tickmark.refusal.BadInput at {@code archive} when the records contradict themselves
     */
    @MayCall(Role.EDITOR)
    @Transactional
    public void restore(ArticleId article, List<ClaimRecord> claims, List<DispositionRecord> dispositions) {
        access.require(article, Right.LEAD);
        restoring.restore(article, claims, dispositions);
    }
}

package org.tickmark.claim;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;

/** This room's part of an archive: exactly what is stored, out and in again. */
@Service
@MayCall
@Transactional(readOnly = true)
public class ClaimArchive {

    /** All claims of an article by number. */
    public List<ClaimRecord> claims(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /** All dispositions of an article, ended ones included, by version and place. */
    public List<DispositionRecord> dispositions(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts claims and dispositions of an article back, ids and times and all; the article must be there, and everyone
     * whom they name. The counter goes to the highest number. Kinds that this house does not have are added. Records
     * nothing in history: the archive brings its own.
     *
     * @throws org.tickmark.refusal.QuoteDoesNotFit when words do not stand where they should
     * @throws org.tickmark.refusal.BadInput when the records contradict themselves
     */
    @MayCall(Role.EDITOR)
    @Transactional
    public void restore(ArticleId article, List<ClaimRecord> claims, List<DispositionRecord> dispositions) {
        throw new UnsupportedOperationException();
    }
}

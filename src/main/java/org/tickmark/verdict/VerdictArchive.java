package org.tickmark.verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;

/** This room's part of an archive: exactly what is stored, out and in again. */
@Service
@MayCall
@Transactional(readOnly = true)
public class VerdictArchive {

    /** Everything that belongs to an article in this room. */
    public VerdictRecords read(ArticleId article) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }
}

package org.tickmark.evidence;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;

/** This room's part of an archive: exactly what is stored, out and in again. */
@Service
@MayCall
@Transactional(readOnly = true)
public class EvidenceArchive {

    /** Everything that belongs to an article in this room. */
    public EvidenceRecords read(ArticleId article) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }
}

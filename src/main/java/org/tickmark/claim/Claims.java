package org.tickmark.claim;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;

/** Reading claims; what is closed to whoever asks is {@link org.tickmark.refusal.NotFound}. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Claims {

    /** One claim. */
    public ClaimSheet sheet(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }

    /** All claims of an article by number, cut ones included. */
    public List<ClaimSheet> sheets(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /** What is drawn over a version: disjoint, in text order; cut claims and unconfirmed passages left out. */
    public List<MarkedSegment> segments(ArticleId article, int version) {
        throw new UnsupportedOperationException();
    }

    /** The numbers in the order of the text, by where each first stands in that version; cut ones left out. */
    public List<Integer> inTextOrder(ArticleId article, int version) {
        throw new UnsupportedOperationException();
    }

    /** The threads on a claim, oldest first. */
    public List<NoteThread> notes(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }

    /** The topics that the article's claims have, in alphabetical order. */
    public List<String> topics(ArticleId article) {
        throw new UnsupportedOperationException();
    }
}

package org.tickmark.article;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;

/** Bringing an article in. */
@Service
@MayCall(Role.EDITOR)
public class BringingIn {

    /**
     * What the manuscript would become; nothing is kept.
     *
     * @param language BCP 47 tag, for counting words
     * @throws org.tickmark.refusal.BadInput at {@code text} or {@code language}
     */
    public ManuscriptPreview preview(Manuscript manuscript, String language) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes an article; the text becomes version 1, and the file as it came is kept.
     *
     * @throws org.tickmark.refusal.BadInput at a field of {@link NewArticle}, or at {@code text}
     */
    @Transactional
    public ArticleId bringIn(NewArticle article, Manuscript manuscript) {
        throw new UnsupportedOperationException();
    }
}

package org.tickmark.verdict;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Selection;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;

/** What must change in the text, and the writer's answer. */
@Service
@MayCall
@Transactional
public class Corrections {

    /**
     * Proposes other words.
     *
     * @param proposed the new words, at most 4,000 characters; {@code ""}: the words go
     * @throws org.tickmark.refusal.QuoteDoesNotFit when the words do not stand there
     */
    @MayCall({Role.EDITOR, Role.CHECKER})
    public CorrectionId propose(ClaimRef claim, Selection words, String proposed, Severity severity) {
        throw new UnsupportedOperationException();
    }

    /** The writer takes it. */
    @MayCall({Role.EDITOR, Role.WRITER})
    public void accept(CorrectionId correction, String answer) {
        throw new UnsupportedOperationException();
    }

    /** The writer does not take it. @param answer why; asked for */
    @MayCall({Role.EDITOR, Role.WRITER})
    public void decline(CorrectionId correction, String answer) {
        throw new UnsupportedOperationException();
    }

    /** Whoever proposed it, or an Editor, takes it back before it is answered. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    public void withdraw(CorrectionId correction) {
        throw new UnsupportedOperationException();
    }

    /** Those of a claim, oldest first. */
    @Transactional(readOnly = true)
    public List<CorrectionSheet> of(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }

    /** Those of an article by place in the text. */
    @Transactional(readOnly = true)
    public List<CorrectionSheet> of(ArticleId article) {
        throw new UnsupportedOperationException();
    }
}

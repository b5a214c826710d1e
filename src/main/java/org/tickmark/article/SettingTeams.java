package org.tickmark.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;

/** Who answers for an article, who works on it, and who sees it. Refusals as in {@link EditingArticles}. */
@Service
@MayCall(Role.EDITOR)
@Transactional
public class SettingTeams {

    /** The lead: an active Editor. */
    public void lead(ArticleId article, Change<@Nullable PersonKey> change) {
        throw new UnsupportedOperationException();
    }

    /** The writer. */
    public void writer(ArticleId article, Change<@Nullable PersonKey> change) {
        throw new UnsupportedOperationException();
    }

    /** The checkers of the team: active Editors or Checkers. */
    public void checkers(ArticleId article, Change<Set<PersonKey>> change) {
        throw new UnsupportedOperationException();
    }

    /** The named readers. */
    public void readers(ArticleId article, Change<Set<PersonKey>> change) {
        throw new UnsupportedOperationException();
    }

    /** Whether only the team sees it. Refused where that would shut out the Editor who asks. */
    public void teamOnly(ArticleId article, Change<Boolean> change) {
        throw new UnsupportedOperationException();
    }
}

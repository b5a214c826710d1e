package org.tickmark.testing;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tickmark.article.BringingIn;
import org.tickmark.article.Manuscript;
import org.tickmark.article.NewArticle;
import org.tickmark.claim.Selection;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;

/** Articles for tests, brought in as a person brings them in. */
@Component
public class SomeArticles {

    private final BringingIn bringingIn;

    SomeArticles(BringingIn bringingIn) {
        this.bringingIn = bringingIn;
    }

    /** Open to all, led by that Editor. */
    public ArticleId open(PersonKey editor, String text) {
        return As.as(editor, () -> bringingIn.bringIn(NewArticle.titled("An article"), new Manuscript.Pasted(text)));
    }

    /** Seen by its team only: that Editor and those checkers. */
    public ArticleId closed(PersonKey editor, Set<PersonKey> checkers, String text) {
        NewArticle article = new NewArticle(
                "A closed article", null, null, null, null, "en", null, null, checkers, Set.of(), true, null, 1);
        return As.as(editor, () -> bringingIn.bringIn(article, new Manuscript.Pasted(text)));
    }

    /** The selection of words at the first place where they stand in a text of version 1. */
    public static Selection words(String exact, String text) {
        int start = text.indexOf(exact);
        return new Selection(1, start, start + exact.length(), exact);
    }
}

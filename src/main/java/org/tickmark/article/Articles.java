package org.tickmark.article;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.storage.Sha256;

/**
 * Reading an article. Every method refuses with {@link org.tickmark.refusal.NotFound} what does not exist or is closed
 * to whoever asks; the two look alike. Lists over many articles are read in {@code search}.
 */
@Service
@MayCall
@Transactional(readOnly = true)
public class Articles {

    /** Everything but the text. */
    public ArticleSheet sheet(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /** The text of a version; cached by its weight. */
    public String text(ArticleId article, int version) {
        throw new UnsupportedOperationException();
    }

    /**
     * The text with that hash, if it is that of a version which the person may see; checked each time. Empty
     * otherwise.
     */
    public Optional<String> textByHash(Sha256 sha256) {
        throw new UnsupportedOperationException();
    }

    /** The text with its blocks and sentences; cached by its weight. */
    public ArticleDocument document(ArticleId article, int version) {
        throw new UnsupportedOperationException();
    }

    /** The file that a version was made of. */
    public Original original(ArticleId article, int version) {
        throw new UnsupportedOperationException();
    }
}

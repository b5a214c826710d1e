package org.tickmark.article;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.article.internal.ArticleRepository;
import org.tickmark.article.internal.ArticleSheets;
import org.tickmark.article.internal.Documents;
import org.tickmark.article.internal.VersionRows;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.language.LanguageTag;
import org.tickmark.refusal.NotFound;
import org.tickmark.storage.Blobs;
import org.tickmark.storage.Sha256;

/**
 * Reading an article. Every method refuses with {@link NotFound} what does not exist or is closed to whoever asks; the
 * two look alike. Lists over many articles are read in {@code search}.
 */
@Service
@MayCall
@Transactional(readOnly = true)
public class Articles {

    private final Access access;
    private final CurrentPerson current;
    private final ArticleSheets sheets;
    private final ArticleRepository articles;
    private final VersionRows versions;
    private final Documents documents;
    private final Blobs blobs;

    Articles(
            Access access,
            CurrentPerson current,
            ArticleSheets sheets,
            ArticleRepository articles,
            VersionRows versions,
            Documents documents,
            Blobs blobs) {
        this.access = access;
        this.current = current;
        this.sheets = sheets;
        this.articles = articles;
        this.versions = versions;
        this.documents = documents;
        this.blobs = blobs;
    }

    /** Everything but the text. */
    public ArticleSheet sheet(ArticleId article) {
        access.require(article, Right.SEE);
        return sheets.of(article);
    }

    /** The text of a version; cached by its weight. */
    public String text(ArticleId article, int version) {
        return document(article, version).text();
    }

    /**
     * The text with that hash, if it is that of a version which the person may see; checked each time. Empty
     * otherwise.
     */
    public Optional<String> textByHash(Sha256 sha256) {
        return versions.visibleWith(sha256, current.require().key()).map(key -> text(key.article(), key.number()));
    }

    /** The text with its blocks and sentences; cached by its weight. */
    public ArticleDocument document(ArticleId article, int version) {
        access.require(article, Right.SEE);
        VersionSheet sheet = version(article, version);
        String language = articles.findById(article.value())
                .orElseThrow(() -> new NotFound("refusal.no-such-article"))
                .language();
        return documents.of(article, sheet, LanguageTag.of(language));
    }

    /** The file that a version was made of. */
    public Original original(ArticleId article, int version) {
        access.require(article, Right.SEE);
        VersionSheet sheet = version(article, version);
        byte[] bytes = blobs.read(sheet.original())
                .orElseThrow(() -> new NotFound(
                        "refusal.article.original-gone", sheet.original().hex()));
        return new Original(bytes, sheet.originalName(), sheet.originalMediaType());
    }

    private VersionSheet version(ArticleId article, int number) {
        return versions.sheet(article, number)
                .orElseThrow(() -> new NotFound("refusal.article.no-such-version", number));
    }
}

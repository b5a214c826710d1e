package org.tickmark.report;

import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.report.internal.WritingArchive;

/**
 * Taking an archive away. The zip is written outside the transaction that reads: a slow receiver holds nothing.
 * Media type {@value #MEDIA_TYPE}.
 */
@Service
@MayCall
public class Exporting {

    /** Media type of an archive. */
    public static final String MEDIA_TYPE = "application/zip";

    private final WritingArchive writing;
    private final Access access;

    Exporting(WritingArchive writing, Access access) {
        this.writing = writing;
        this.access = access;
    }

    /**
     * Writes an archive of these articles; the stream stays open.
     *
     * @throws org.tickmark.refusal.NotFound when one of them is not open to the person
     */
    public void write(List<ArticleId> articles, OutputStream out) {
        requireOpen(articles);
        writing.write(writing.gather(articles), out);
    }

    /** Asks what {@link #write} asks, for whoever has to refuse before the first byte. */
    public void requireOpen(List<ArticleId> articles) {
        articles.forEach(article -> access.require(article, Right.SEE));
    }

    /** The articles that the person may see, oldest first: what "all" means to them. */
    @Transactional(readOnly = true)
    public List<ArticleId> all() {
        return access.everyArticle().stream()
                .filter(article -> access.may(article, Right.SEE))
                .toList();
    }
}

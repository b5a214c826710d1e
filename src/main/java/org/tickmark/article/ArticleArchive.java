package org.tickmark.article;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.article.internal.Article;
import org.tickmark.article.internal.ArticleRepository;
import org.tickmark.article.internal.ArticleSheets;
import org.tickmark.article.internal.Restoring;
import org.tickmark.article.internal.VersionRows;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.refusal.NotFound;
import org.tickmark.storage.Sha256;

/** This room's part of an archive: exactly what is stored, out and in again. */
@Service
@MayCall
@Transactional(readOnly = true)
public class ArticleArchive {

    private final Access access;
    private final ArticleRepository articles;
    private final ArticleSheets sheets;
    private final VersionRows versions;
    private final Restoring restoring;

    ArticleArchive(
            Access access,
            ArticleRepository articles,
            ArticleSheets sheets,
            VersionRows versions,
            Restoring restoring) {
        this.access = access;
        this.articles = articles;
        this.sheets = sheets;
        this.versions = versions;
        this.restoring = restoring;
    }

    /** The article; its texts are to be had by {@link Articles#text}, its originals by {@link Articles#original}. */
    public ArticleRecord read(ArticleId id) {
        access.require(id, Right.SEE);
        Article row = articles.findById(id.value()).orElseThrow(() -> new NotFound("refusal.no-such-article"));
        ArticleSheet sheet = sheets.of(id);
        return new ArticleRecord(
                id.value(),
                row.title(),
                row.author(),
                row.publisher(),
                row.sourceUrl(),
                row.published(),
                row.language(),
                sheet.lead() == null ? null : sheet.lead().value(),
                sheet.writer() == null ? null : sheet.writer().value(),
                sheet.checkers().stream().map(PersonKey::value).sorted().toList(),
                sheet.readers().stream().map(PersonKey::value).sorted().toList(),
                sheet.teamOnly(),
                row.deadline(),
                row.reviewsAsked(),
                row.state(),
                row.createdBy(),
                row.createdAt(),
                sheet.versions().stream().map(this::version).toList());
    }

    /** Whether there is such an article, open to the person or not: what brings one in must not meet another. */
    @MayCall({Role.EDITOR, Role.ADMIN})
    public boolean exists(ArticleId article) {
        return articles.existsById(article.value());
    }

    /**
     * Puts an article back, ids and times and all. Everyone whom it names must be there already. Records nothing in
     * history: the archive brings its own.
     *
     * @param bytes gives the bytes for a hash, texts and originals alike
     * @throws org.tickmark.refusal.BadInput at {@code archive} when the record contradicts itself, its texts or this
     *     house
     */
    @MayCall(Role.EDITOR)
    @Transactional
    public void restore(ArticleRecord article, Function<Sha256, byte[]> bytes) {
        restoring.restore(article, bytes);
    }

    private VersionRecord version(VersionSheet version) {
        List<BlockRecord> blocks = versions.blocks(version.id()).stream()
                .map(block -> new BlockRecord(block.start(), block.end(), block.kind(), block.level()))
                .toList();
        return new VersionRecord(
                version.id(),
                version.number(),
                version.sha256().hex(),
                version.words(),
                version.original().hex(),
                version.originalName(),
                version.originalMediaType(),
                version.createdBy().value(),
                version.createdAt(),
                blocks);
    }
}

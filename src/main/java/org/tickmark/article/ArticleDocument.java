package org.tickmark.article;

import java.util.List;
import java.util.UUID;
import org.tickmark.article.intake.Block;
import org.tickmark.identity.ArticleId;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.Spans;
import org.tickmark.storage.Sha256;

/**
 * A version's text with where its blocks and sentences stand: what is drawn, and what a selection is checked against.
 * Shared and cached: never kept in a session.
 *
 * @param article whose
 * @param versionId by which tables of rooms above name the version
 * @param version its number
 * @param sha256 of the text
 * @param language that sentences were cut by
 * @param text canonical
 * @param blocks in order
 * @param sentences in text order; a block's end ends one
 */
public record ArticleDocument(
        ArticleId article,
        UUID versionId,
        int version,
        Sha256 sha256,
        LanguageTag language,
        String text,
        List<Block> blocks,
        Spans sentences) {

    public ArticleDocument {
        blocks = List.copyOf(blocks);
    }

    /** Where the blocks are. */
    public Spans blockSpans() {
        return Spans.of(blocks.stream().map(Block::span).toList());
    }
}

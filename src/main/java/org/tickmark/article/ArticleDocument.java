package org.tickmark.article;

import java.util.List;
import org.tickmark.identity.ArticleId;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.Spans;
import org.tickmark.storage.Sha256;

/**
 * A version's text with where its blocks and sentences stand: what is drawn, and what a selection is checked against.
 * Shared and cached: never kept in a session.
 *
 * @param article whose
 * @param version which
 * @param sha256 of the text
 * @param language that sentences were cut by
 * @param text canonical
 * @param blocks in order
 * @param sentences in text order; a block's end ends one
 */
public record ArticleDocument(
        ArticleId article,
        int version,
        Sha256 sha256,
        LanguageTag language,
        String text,
        List<TextBlock> blocks,
        Spans sentences) {

    public ArticleDocument {
        blocks = List.copyOf(blocks);
    }

    /** The blocks that hold words, as spans. */
    public Spans blockSpans() {
        var spans = new Spans.Builder();
        blocks.stream().filter(block -> block.end() > block.start()).forEach(b -> spans.add(b.start(), b.end()));
        return spans.build();
    }
}

package org.tickmark.claim.internal;

import java.util.Optional;
import java.util.UUID;
import org.tickmark.anchoring.Fits;
import org.tickmark.anchoring.Quote;
import org.tickmark.article.ArticleDocument;
import org.tickmark.article.intake.Block;
import org.tickmark.claim.Selection;
import org.tickmark.language.Span;
import org.tickmark.refusal.QuoteDoesNotFit;

/**
 * A stretch of a version's text that was checked to be there.
 *
 * @param versionId of the version
 * @param version its number
 * @param span in its text
 * @param wholeBlock whether a block is meant rather than words in it
 * @param quote the words and what stands around them
 */
public record Place(UUID versionId, int version, Span span, boolean wholeBlock, Quote quote) {

    /** Where a selection is. @throws QuoteDoesNotFit when it is nowhere */
    public static Place of(Selection selection, ArticleDocument document) {
        String text = document.text();
        return switch (Fits.check(selection.start(), selection.end(), selection.exact(), text)) {
            case Fits.Here here -> at(here.span(), false, document);
            case Fits.Nothing nothing -> throw new QuoteDoesNotFit("refusal.claim.selection-empty");
            case Fits.Outside outside ->
                throw new QuoteDoesNotFit("refusal.claim.selection-outside", outside.textLength());
            case Fits.InsideCharacter inside ->
                throw new QuoteDoesNotFit("refusal.claim.selection-inside-character", inside.offset());
            case Fits.OtherWords other -> throw new QuoteDoesNotFit("refusal.claim.selection-other-words");
        };
    }

    /** The whole of a block. @throws QuoteDoesNotFit when no block starts there */
    public static Place ofBlock(int start, ArticleDocument document) {
        return block(start, document)
                .map(block -> at(block.span(), true, document))
                .orElseThrow(() -> new QuoteDoesNotFit("refusal.claim.selection-no-block"));
    }

    /** The block that starts there. */
    static Optional<Block> block(int start, ArticleDocument document) {
        return document.blocks().stream()
                .filter(block -> block.start() == start)
                .findFirst();
    }

    private static Place at(Span span, boolean wholeBlock, ArticleDocument document) {
        return new Place(document.versionId(), document.version(), span, wholeBlock, Quote.at(span, document.text()));
    }

    /** The words. */
    public String exact() {
        return quote.exact();
    }
}

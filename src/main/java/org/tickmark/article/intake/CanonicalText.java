package org.tickmark.article.intake;

import java.util.List;
import java.util.Optional;
import org.tickmark.language.CodePoints;
import org.tickmark.language.Spans;
import org.tickmark.storage.Sha256;

/**
 * The text of a version: its blocks joined by one line feed ({@code DESIGN.md}, "Text is the centre"). What every
 * offset counts in and every hash is of.
 *
 * @param text no NUL, no lone surrogate, no carriage return
 * @param blocks in text order, at least one, covering all of the text but the line feeds between them
 */
public record CanonicalText(String text, List<Block> blocks) {

    /** @throws IllegalArgumentException when text and blocks are not as promised */
    public CanonicalText {
        blocks = List.copyOf(blocks);
        int expected = 0;
        for (Block block : blocks) {
            boolean fed = expected == 0 || text.charAt(expected - 1) == '\n';
            if (block.start() != expected || block.end() > text.length() || !fed) {
                throw new IllegalArgumentException("blocks do not make the text at " + expected);
            }
            expected = block.end() + 1;
        }
        if (blocks.isEmpty() || expected != text.length() + 1) {
            throw new IllegalArgumentException("blocks do not cover the text");
        }
        if (text.indexOf('\0') >= 0 || text.indexOf('\r') >= 0 || CodePoints.firstLoneSurrogate(text) >= 0) {
            throw new IllegalArgumentException("the text holds what no text may hold");
        }
    }

    /** The words of the first block that is a title. */
    public Optional<String> title() {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.TITLE)
                .findFirst()
                .map(block -> block.span().of(text));
    }

    /** Where the blocks are. */
    public Spans blockSpans() {
        return Spans.of(blocks.stream().map(Block::span).toList());
    }

    /** Of the text's UTF-8 bytes. */
    public Sha256 sha256() {
        return Sha256.of(text);
    }
}

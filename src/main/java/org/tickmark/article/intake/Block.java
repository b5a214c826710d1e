package org.tickmark.article.intake;

import org.tickmark.language.Span;

/**
 * A block of a version's text.
 *
 * @param span in the version's text, without the line feed that ends it
 * @param level of a title or heading 1 to 6; of a list item or quote its depth, from 1; of a table cell its column,
 *     from 1, so that a column not above the last one begins a row; else 0
 */
public record Block(BlockKind kind, Span span, int level) {

    /** @throws IllegalArgumentException when the level is negative */
    public Block {
        if (level < 0) {
            throw new IllegalArgumentException("no level: " + level);
        }
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}

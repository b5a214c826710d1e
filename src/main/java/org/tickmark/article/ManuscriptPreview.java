package org.tickmark.article;

import java.util.List;

/**
 * What a manuscript becomes, before anything is saved.
 *
 * @param text the canonical text
 * @param blocks its blocks
 * @param words counted in the language asked for
 * @param suggestedTitle the first title, heading or line; may be empty, at most 300 characters
 */
public record ManuscriptPreview(String text, List<TextBlock> blocks, int words, String suggestedTitle) {

    public ManuscriptPreview {
        blocks = List.copyOf(blocks);
    }
}

package org.tickmark.anchoring;

import org.tickmark.language.Spans;

/**
 * A version's text and its blocks.
 *
 * @param text canonical: no lone surrogates
 * @param blocks in offsets of the text
 */
public record BlockText(String text, Spans blocks) {

    /** A text of which every line is a block. */
    public static BlockText ofLines(String text) {
        var blocks = new Spans.Builder();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (end > start) {
                blocks.add(start, end);
            }
            start = end + 1;
        }
        return new BlockText(text, blocks.build());
    }
}

package org.tickmark.article.intake;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;
import org.tickmark.refusal.BadInput;

/**
 * CommonMark's inline parser with two limits for each block, both measured with 0.28.0. For each {@code <} and
 * {@code [} it may look through the rest of the block: 100,000 times {@code <} in one paragraph take 18 s, and four
 * times as long for twice as many. And it walks what it has found by recursion: emphasis nested 6,000 deep may overflow
 * the stack of a thread. A paragraph with a thousand links and emphases stays below both. The parser can only be
 * wrapped by its internal name; the version is pinned, and the tests read with it.
 */
final class BoundedInlines implements InlineParser {

    /** Signs times code units, summed over one text: some 4 s on two cores. */
    private static final long BUDGET = 2_000_000_000L;

    /** How deep emphasis and pictures of one block could nest. */
    private static final int DEEPEST = 2_000;

    private final InlineParser parser;
    private final IntakeHints hints;
    private long spent;

    BoundedInlines(InlineParserContext context, IntakeHints hints) {
        this.parser = new InlineParserImpl(context);
        this.hints = hints;
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        String content = lines.getContent();
        spent += count(content, "<[") * content.length();
        // an emphasis takes a sign on each side, a picture one mark
        long depth = count(content, "*_") / 2 + count(content, "!");
        if (spent > BUDGET || depth > DEEPEST) {
            throw new BadInput(hints.field(), "intake.too-tangled");
        }
        parser.parse(lines, node);
    }

    private static long count(String content, String signs) {
        return content.chars().filter(unit -> signs.indexOf(unit) >= 0).count();
    }
}

package org.tickmark.article.intake;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Markdown as CommonMark 0.31 with GitHub's tables. Its signs are dropped: emphasis and links give their words, not
 * their targets. HTML is never read as HTML; it stays in the text as it is written.
 */
final class MarkdownIntake implements Intake {

    /** Deeper quotes and lists are read as words. Each line costs as much as the depth it stands in. */
    private static final int DEEPEST = 50;

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown");
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/markdown", "text/x-markdown");
    }

    @Override
    public CanonicalText read(byte[] bytes, IntakeHints hints) {
        String text = Utf8.decode(bytes, hints);
        MarkdownShape.check(text, hints);
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(DEEPEST)
                .inlineParserFactory(context -> new BoundedInlines(context, hints))
                .build()
                .parse(text);
        return new MarkdownBlocks(document, hints).read();
    }
}

package org.tickmark.ui.newarticle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.tickmark.article.intake.Block;
import org.tickmark.article.intake.CanonicalText;
import org.tickmark.ui.component.Words;

/** The blocks of a text as they will stand, each with its kind where it is more than a paragraph. */
final class BlocksPreview extends Div {

    private static final int MOST = 300;
    private static final int LONGEST = 20_000;

    BlocksPreview(CanonicalText text) {
        addClassName("tm-blocks-preview");
        List<Block> blocks = text.blocks();
        blocks.stream()
                .limit(MOST)
                .forEach(block -> add(block(block, block.span().of(text.text()))));
        if (blocks.size() > MOST) {
            Paragraph more = new Paragraph(Words.of("new-article.blocks.more", blocks.size() - MOST));
            more.addClassName("tm-muted");
            add(more);
        }
    }

    private static Paragraph block(Block block, String words) {
        Paragraph paragraph = new Paragraph();
        paragraph.getElement().setAttribute("data-kind", block.kind().name().toLowerCase(Locale.ROOT));
        paragraph.getElement().setAttribute("dir", "auto");
        Span kind = new Span(Words.of("block." + block.kind().name()));
        kind.addClassName("tm-block-kind");
        paragraph.add(kind, new Span(words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words));
        return paragraph;
    }
}

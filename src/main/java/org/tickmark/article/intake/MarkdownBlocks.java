package org.tickmark.article.intake;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** The blocks of a parsed Markdown text. Link definitions and rules between paragraphs have no words and give none. */
final class MarkdownBlocks {

    private final Node document;
    private final Assembling assembling;
    private boolean titled;
    private int column;

    MarkdownBlocks(Node document, IntakeHints hints) {
        this.document = document;
        this.assembling = new Assembling(hints);
    }

    CanonicalText read() {
        for (var node = MarkdownTree.next(document, document); node != null; node = MarkdownTree.next(node, document)) {
            add(node);
        }
        return assembling.done();
    }

    private void add(Node node) {
        switch (node) {
            case Heading heading -> addHeading(heading);
            case Paragraph paragraph -> addParagraph(paragraph);
            case FencedCodeBlock code -> addLetterByLetter(code.getLiteral());
            case IndentedCodeBlock code -> addLetterByLetter(code.getLiteral());
            case HtmlBlock html -> addLetterByLetter(html.getLiteral());
            case TableRow row -> column = 0;
            case TableCell cell -> assembling.add(BlockKind.TABLE_CELL, MarkdownTree.words(cell), ++column);
            default -> {}
        }
    }

    private void addHeading(Heading heading) {
        boolean isTitle = !titled && heading.getLevel() == 1 && heading.getParent() instanceof Document;
        String words = MarkdownTree.words(heading);
        titled |= isTitle && !words.isBlank();
        assembling.add(isTitle ? BlockKind.TITLE : BlockKind.HEADING, words, heading.getLevel());
    }

    private void addParagraph(Paragraph paragraph) {
        if (pictureAlone(paragraph) instanceof Image picture) {
            assembling.add(BlockKind.PICTURE, MarkdownTree.words(picture), 0);
            assembling.add(BlockKind.CAPTION, picture.getTitle() == null ? "" : picture.getTitle(), 0);
            return;
        }
        BlockKind kind = kindBelow(paragraph.getParent());
        assembling.add(kind, MarkdownTree.words(paragraph), depth(kind, paragraph));
    }

    /** HTML too: shown, never run. */
    private void addLetterByLetter(String literal) {
        int end = literal.length();
        while (end > 0 && literal.charAt(end - 1) == '\n') {
            end--;
        }
        assembling.add(BlockKind.CODE, literal.substring(0, end), 0);
    }

    private static @Nullable Node pictureAlone(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        if (only instanceof Link && only.getNext() == null) {
            only = only.getFirstChild();
        }
        return only != null && only.getNext() == null && only.getPrevious() == null ? only : null;
    }

    /** The nearest quote or list item decides. */
    private static BlockKind kindBelow(@Nullable Node parent) {
        for (Node node = parent; node != null; node = node.getParent()) {
            if (node instanceof BlockQuote) {
                return BlockKind.QUOTE;
            }
            if (node instanceof ListItem) {
                return BlockKind.LIST_ITEM;
            }
        }
        return BlockKind.PARAGRAPH;
    }

    private static int depth(BlockKind kind, Paragraph paragraph) {
        int depth = 0;
        for (Node node = paragraph.getParent(); node != null; node = node.getParent()) {
            boolean counts = kind == BlockKind.QUOTE ? node instanceof BlockQuote : node instanceof ListItem;
            depth += counts ? 1 : 0;
        }
        return depth;
    }
}

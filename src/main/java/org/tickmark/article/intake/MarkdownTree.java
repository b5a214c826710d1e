package org.tickmark.article.intake;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Walks a parsed text without recursion: emphasis may nest a hundred thousand deep, and CommonMark's own visitor would
 * overflow the stack.
 */
final class MarkdownTree {

    private MarkdownTree() {}

    /** The node after this one in reading order, below the root; null after the last. */
    static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == root ? null : at.getNext();
    }

    /** The words below a block or a picture, without markup: a soft line break is a blank, a hard one a line feed. */
    static String words(Node root) {
        var words = new StringBuilder();
        for (Node node = next(root, root); node != null; node = next(node, root)) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case HtmlInline html -> words.append(html.getLiteral());
                case SoftLineBreak soft -> words.append(' ');
                case HardLineBreak hard -> words.append('\n');
                default -> {}
            }
        }
        return words.toString();
    }
}

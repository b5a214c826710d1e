package org.tickmark.history.tree;

/** The complete subtrees of a tree, wherever they are kept. */
@FunctionalInterface
public interface Nodes {

    /**
     * The hash of the subtree over the 2^{@code level} leaves from {@code position} · 2^{@code level} on; level 0 is
     * the leaves themselves. Asked only for subtrees whose leaves are all there.
     */
    byte[] node(int level, long position);
}

package org.tickmark.history.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of its complete subtrees, largest first. Holds at most 63 hashes, however
 * many leaves were added, and that is all it takes to add the next or to tell the root.
 */
public final class Frontier {

    private final List<byte[]> edge = new ArrayList<>();
    private long size;

    /** Hears of each subtree that a leaf completed, smallest first; levels count from 1. */
    @FunctionalInterface
    public interface Completed {
        /** A subtree of 2^{@code level} leaves. */
        void node(int level, long position, byte[] hash);
    }

    /** The edge of a tree that is kept elsewhere. */
    public static Frontier of(Nodes nodes, long size) {
        Frontier frontier = new Frontier();
        long from = 0;
        for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
            long leaves = Long.highestOneBit(rest);
            frontier.edge.add(nodes.node(Long.numberOfTrailingZeros(leaves), from / leaves));
            from += leaves;
        }
        frontier.size = size;
        return frontier;
    }

    /** Adds the next leaf. */
    public void add(byte[] leaf, Completed completed) {
        byte[] hash = leaf;
        long position = size;
        for (int level = 1; (position & 1) == 1; level++) {
            hash = MerkleHash.node(edge.removeLast(), hash);
            position >>= 1;
            completed.node(level, position, hash);
        }
        edge.add(hash);
        size++;
    }

    /** Adds the next leaf. */
    public void add(byte[] leaf) {
        add(leaf, (level, position, hash) -> {});
    }

    /** How many leaves were added. */
    public long size() {
        return size;
    }

    /** The root over all of them. */
    public byte[] root() {
        if (edge.isEmpty()) {
            return MerkleHash.empty();
        }
        byte[] root = edge.getLast();
        for (int i = edge.size() - 2; i >= 0; i--) {
            root = MerkleHash.node(edge.get(i), root);
        }
        return root;
    }
}

package org.tickmark.history.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of a given size, and what can be shown of it: its root, that a leaf is in it (RFC 9162, 2.1.3.1), and that a
 * smaller one was its beginning (2.1.4.1). Each costs some log2(size)² hashes at most.
 */
public final class MerkleTree {

    private final Nodes nodes;
    private final long size;

    /** @param size how many leaves */
    public MerkleTree(Nodes nodes, long size) {
        this.nodes = nodes;
        this.size = size;
    }

    /** Its root. */
    public byte[] root() {
        return size == 0 ? MerkleHash.empty() : over(0, size);
    }

    /** The hashes that lead from a leaf to the root, lowest first. */
    public List<byte[]> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " among " + size);
        }
        List<byte[]> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return path;
    }

    /** The hashes that lead from the root of the first {@code older} leaves to this root. */
    public List<byte[]> consistency(long older) {
        if (older < 1 || older > size) {
            throw new IllegalArgumentException("no tree of " + older + " within " + size);
        }
        List<byte[]> proof = new ArrayList<>();
        consistency(older, 0, size, true, proof);
        return proof;
    }

    private void inclusion(long index, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long left = left(to - from);
        if (index < left) {
            inclusion(index, from, from + left, path);
            path.add(over(from + left, to));
        } else {
            inclusion(index - left, from + left, to, path);
            path.add(over(from, from + left));
        }
    }

    private void consistency(long older, long from, long to, boolean known, List<byte[]> proof) {
        if (older == to - from) {
            if (!known) {
                proof.add(over(from, to));
            }
            return;
        }
        long left = left(to - from);
        if (older <= left) {
            consistency(older, from, from + left, known, proof);
            proof.add(over(from + left, to));
        } else {
            consistency(older - left, from + left, to, false, proof);
            proof.add(over(from, from + left));
        }
    }

    private byte[] over(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            return nodes.node(Long.numberOfTrailingZeros(leaves), from / leaves);
        }
        long left = left(leaves);
        return MerkleHash.node(over(from, from + left), over(from + left, to));
    }

    /** The largest power of two below {@code leaves}: how many of them stand to the left. */
    private static long left(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}

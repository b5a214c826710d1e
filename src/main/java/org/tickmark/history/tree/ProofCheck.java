package org.tickmark.history.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks proofs as RFC 9162 says, 2.1.3.2 and 2.1.4.2: what an outsider does, who has nothing but the proof and two hashes. */
public final class ProofCheck {

    private ProofCheck() {}

    /** Whether the path leads from the leaf at {@code index} to the root of a tree of that size. */
    public static boolean includes(long index, long size, byte[] leaf, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Climb climb = new Climb(index, size - 1);
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (climb.isOver()) {
                return false;
            }
            hash = climb.siblingIsLeft() ? MerkleHash.node(sibling, hash) : MerkleHash.node(hash, sibling);
            climb.up();
        }
        return climb.isOver() && Arrays.equals(hash, root);
    }

    /** Whether the proof shows that the tree of {@code older} leaves is the beginning of that of {@code size}. */
    public static boolean continues(long older, byte[] olderRoot, long size, byte[] root, List<byte[]> proof) {
        if (older < 1 || older > size) {
            return false;
        }
        if (older == size) {
            return proof.isEmpty() && Arrays.equals(olderRoot, root);
        }
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(older) == 1) {
            path.addFirst(olderRoot);
        }
        if (path.isEmpty()) {
            return false;
        }
        Climb climb = new Climb(older - 1, size - 1);
        climb.skipComplete();
        byte[] before = path.getFirst();
        byte[] after = path.getFirst();
        for (byte[] sibling : path.subList(1, path.size())) {
            if (climb.isOver()) {
                return false;
            }
            if (climb.siblingIsLeft()) {
                before = MerkleHash.node(sibling, before);
                after = MerkleHash.node(sibling, after);
            } else {
                after = MerkleHash.node(after, sibling);
            }
            climb.up();
        }
        return climb.isOver() && Arrays.equals(before, olderRoot) && Arrays.equals(after, root);
    }

    /** The RFC's {@code fn} and {@code sn}: where we are at a level, and which is the last there. */
    private static final class Climb {

        private long at;
        private long last;

        Climb(long at, long last) {
            this.at = at;
            this.last = last;
        }

        boolean isOver() {
            return last == 0;
        }

        boolean siblingIsLeft() {
            return isRightChild() || at == last;
        }

        void up() {
            // A last node without sibling moves up as it is, until it has one.
            while (at == last && !isRightChild() && at != 0) {
                shift();
            }
            shift();
        }

        void skipComplete() {
            while (isRightChild()) {
                shift();
            }
        }

        private boolean isRightChild() {
            return (at & 1) == 1;
        }

        private void shift() {
            at >>= 1;
            last >>= 1;
        }
    }
}

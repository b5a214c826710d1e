package org.tickmark.anchoring.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * Elements that stand once in either of two stretches, in the heaviest order that both keep: the anchors of patience
 * diff (Bram Cohen), weighed.
 *
 * @param old positions in the old sequence, rising
 * @param fresh their partners in the new one, rising
 */
record UniquePairs(int[] old, int[] fresh) {

    static final UniquePairs NONE = new UniquePairs(new int[0], new int[0]);

    int size() {
        return old.length;
    }

    /**
     * @param weight of the element at a position of the old stretch; below 1: not to be an anchor
     */
    static UniquePairs in(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo, IntUnaryOperator weight) {
        long[] some = new long[aTo - aFrom + bTo - bFrom];
        int k = 0;
        for (int i = aFrom; i < aTo; i++) {
            some[k++] = (long) a[i] << 32 | (long) i << 1;
        }
        for (int j = bFrom; j < bTo; j++) {
            some[k++] = (long) b[j] << 32 | (long) j << 1 | 1;
        }
        Arrays.sort(some);
        long[] found = new long[Math.min(aTo - aFrom, bTo - bFrom)];
        int count = 0;
        for (int i = 0; i < k; ) {
            int end = i;
            while (end < k && some[end] >> 32 == some[i] >> 32) {
                end++;
            }
            if (end - i == 2 && (some[i] & 1) != (some[i + 1] & 1)) {
                long first = (some[i] & 1) == 0 ? some[i] : some[i + 1];
                long second = first == some[i] ? some[i + 1] : some[i];
                int old = (int) (first & 0xFFFFFFFFL) >>> 1;
                int fresh = (int) (second & 0xFFFFFFFFL) >>> 1;
                if (weight.applyAsInt(old) > 0) {
                    found[count++] = (long) old << 32 | fresh;
                }
            }
            i = end;
        }
        return inOrder(Arrays.copyOf(found, count), bFrom, weight);
    }

    /** @param pairs old in the upper, new in the lower half, all different in both */
    static UniquePairs inOrder(long[] pairs, int bFrom, IntUnaryOperator weight) {
        Arrays.sort(pairs);
        int count = pairs.length;
        int[] seconds = new int[count];
        int[] weights = new int[count];
        for (int i = 0; i < count; i++) {
            seconds[i] = (int) pairs[i] - bFrom;
            weights[i] = weight.applyAsInt((int) (pairs[i] >> 32));
        }
        BitSet chain = HeaviestChain.of(seconds, weights);
        int[] old = new int[chain.cardinality()];
        int[] fresh = new int[old.length];
        int k = 0;
        for (int i = chain.nextSetBit(0); i >= 0; i = chain.nextSetBit(i + 1)) {
            old[k] = (int) (pairs[i] >> 32);
            fresh[k++] = (int) pairs[i];
        }
        return new UniquePairs(old, fresh);
    }
}

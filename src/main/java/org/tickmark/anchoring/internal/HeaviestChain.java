package org.tickmark.anchoring.internal;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Of pairs ordered by their first member, those that also rise in their second and weigh most together: what stayed in
 * order, where the rest was moved. In n log n (Fenwick 1994, with maxima for sums).
 */
final class HeaviestChain {

    private HeaviestChain() {}

    /**
     * @param seconds the pairs' second members, all different, from 0
     * @param weights at least 1
     */
    static BitSet of(int[] seconds, int[] weights) {
        int n = seconds.length;
        int top = Arrays.stream(seconds).max().orElse(0) + 2;
        long[] best = new long[top + 1];
        int[] bestAt = new int[top + 1];
        int[] before = new int[n];
        long heaviest = 0;
        int last = -1;
        for (int i = 0; i < n; i++) {
            long weight = 0;
            int from = -1;
            for (int at = seconds[i]; at > 0; at -= at & -at) {
                if (best[at] > weight) {
                    weight = best[at];
                    from = bestAt[at];
                }
            }
            before[i] = from;
            weight += weights[i];
            for (int at = seconds[i] + 1; at <= top; at += at & -at) {
                if (best[at] < weight) {
                    best[at] = weight;
                    bestAt[at] = i;
                }
            }
            if (weight > heaviest) {
                heaviest = weight;
                last = i;
            }
        }
        var chain = new BitSet(n);
        for (int i = last; i >= 0; i = before[i]) {
            chain.set(i);
        }
        return chain;
    }
}

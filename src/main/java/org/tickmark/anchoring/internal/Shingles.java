package org.tickmark.anchoring.internal;

import java.util.Arrays;
import java.util.HashMap;

/** Runs of four tokens that stand once on either side: they tell which edited sentence continues which. */
final class Shingles {

    private static final int LENGTH = 4;
    private static final float LIKE = 0.5f;

    private Shingles() {}

    /** Pairs of sentences in order, each alike; none when the stretches have nothing in common. */
    static UniquePairs pairs(Pairing pairing, Similarity similarity, int oldFrom, int oldTo, int newFrom, int newTo) {
        long[] pairs = votes(pairing, oldFrom, oldTo, newFrom, newTo).entrySet().stream()
                .sorted(java.util.Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(java.util.Map.Entry.comparingByKey()))
                .mapToLong(java.util.Map.Entry::getKey)
                .toArray();
        var oldTaken = new java.util.BitSet();
        var newTaken = new java.util.BitSet();
        long[] best = new long[pairs.length];
        int count = 0;
        for (long pair : pairs) {
            int o = (int) (pair >> 32);
            int n = (int) pair;
            if (!oldTaken.get(o) && !newTaken.get(n) && similarity.of(o, n) >= LIKE) {
                oldTaken.set(o);
                newTaken.set(n);
                best[count++] = pair;
            }
        }
        return UniquePairs.inOrder(Arrays.copyOf(best, count), newFrom, s -> 1 + pairing.old.length(s));
    }

    /** How many such runs each old (upper half) and new sentence share, free ones only. */
    static HashMap<Long, Integer> votes(Pairing pairing, int oldFrom, int oldTo, int newFrom, int newTo) {
        long[] a = runs(pairing.old, oldFrom, oldTo, pairing::isFreeOld);
        long[] b = runs(pairing.fresh, newFrom, newTo, pairing::isFreeNew);
        var votes = new HashMap<Long, Integer>();
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            long key = Long.compare(a[i] >> 32, b[j] >> 32);
            int aEnd = end(a, i);
            int bEnd = end(b, j);
            if (key == 0) {
                if (aEnd - i == 1 && bEnd - j == 1) {
                    votes.merge((a[i] & 0xFFFFFFFFL) << 32 | b[j] & 0xFFFFFFFFL, 1, Integer::sum);
                }
                i = aEnd;
                j = bEnd;
            } else if (key < 0) {
                i = aEnd;
            } else {
                j = bEnd;
            }
        }
        return votes;
    }

    private static int end(long[] sorted, int from) {
        int end = from;
        while (end < sorted.length && sorted[end] >> 32 == sorted[from] >> 32) {
            end++;
        }
        return end;
    }

    /** Hash of the run in the upper half, its sentence in the lower; sorted. */
    private static long[] runs(Reading text, int from, int to, java.util.function.IntPredicate free) {
        long[] runs = new long[text.firstToken[to] - text.firstToken[from]];
        int count = 0;
        for (int s = from; s < to; s++) {
            if (!free.test(s)) {
                continue;
            }
            for (int t = text.firstToken[s]; t + LENGTH <= text.firstToken[s + 1]; t++) {
                int hash = 0;
                for (int k = 0; k < LENGTH; k++) {
                    hash = (hash ^ text.tokens.id(t + k)) * 0x9E3779B1 + (hash >>> 17);
                }
                runs[count++] = (long) hash << 32 | s;
            }
        }
        runs = Arrays.copyOf(runs, count);
        Arrays.sort(runs);
        return runs;
    }
}

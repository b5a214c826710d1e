package org.tickmark.anchoring.internal;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which tokens of a group's old sentences stay in the new ones: a longest common subsequence, and of its pairs those that
 * every other as long has too. Only these leave nothing to choose.
 */
final class WordPairs {

    private static final long LARGEST_TABLE = 1_000_000; // cells of one group
    private static final long ALL_TABLES = 400_000_000; // cells of a text, some 2 s

    private final Reading old;
    private final Reading fresh;
    private final int[] sure;
    private final int[] some;
    private final BitSet taken = new BitSet();
    private long cells;

    WordPairs(Pairing pairing) {
        this.old = pairing.old;
        this.fresh = pairing.fresh;
        sure = new int[old.tokens.size()];
        some = new int[old.tokens.size()];
        Arrays.fill(sure, -1);
        Arrays.fill(some, -1);
        for (var group : pairing.groups()) {
            pair(group);
        }
        for (int partner : some) {
            if (partner >= 0) {
                taken.set(partner);
            }
        }
    }

    /** The new token that an old one became, or -1 when it went or could be another. */
    int of(int token) {
        return sure[token];
    }

    /** The new token that it may have become, or -1. */
    int some(int token) {
        return some[token];
    }

    /** Whether some old token became this new one. */
    boolean isTaken(int newToken) {
        return taken.get(newToken);
    }

    private void pair(Group group) {
        int a = old.firstToken[group.oldFrom()];
        int aEnd = old.firstToken[group.oldTo()];
        int b = fresh.firstToken[group.newFrom()];
        int bEnd = fresh.firstToken[group.newTo()];
        if (group.exact() && aEnd - a == bEnd - b) {
            for (int k = 0; k < aEnd - a; k++) {
                set(a + k, b + k);
            }
            return;
        }
        if ((long) (aEnd - a) * (bEnd - b) > LARGEST_TABLE) {
            parts(a, aEnd, b, bEnd);
        } else {
            table(a, aEnd, b, bEnd);
        }
    }

    private void set(int token, int partner) {
        sure[token] = partner;
        some[token] = partner;
    }

    /** A sentence that long is parted at the tokens that stand once on either side. */
    private void parts(int a, int aEnd, int b, int bEnd) {
        var anchors = UniquePairs.in(old.tokens.ids(), a, aEnd, fresh.tokens.ids(), b, bEnd, token -> 1);
        int i = a;
        int j = b;
        for (int k = 0; k < anchors.size(); k++) {
            table(i, anchors.old()[k], j, anchors.fresh()[k]);
            i = anchors.old()[k];
            j = anchors.fresh()[k];
            set(i++, j++);
        }
        if (anchors.size() > 0) {
            table(i, aEnd, j, bEnd);
        }
    }

    private void table(int a, int aEnd, int b, int bEnd) {
        int n = aEnd - a;
        int m = bEnd - b;
        long size = (long) n * m;
        cells += size;
        if (size == 0 || size > LARGEST_TABLE || cells > ALL_TABLES) {
            return;
        }
        var table = new CommonTable(old.tokens.ids(), a, n, fresh.tokens.ids(), b, m);
        table.trace((i, j) -> some[a + i] = b + j);
        for (int i = 0; i < n; i++) {
            int j = table.sure(i);
            sure[a + i] = j < 0 ? -1 : b + j;
        }
    }
}

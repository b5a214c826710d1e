package org.tickmark.anchoring.internal;

/**
 * Longest common subsequences of two short rows of numbers: how long they are before and behind each pair, and so which
 * pairs every one of them has.
 */
final class CommonTable {

    /** Takes a pair, in order. */
    interface Pairs {
        void take(int i, int j);
    }

    private final int[] as;
    private final int[] bs;
    private final int a;
    private final int b;
    private final int n;
    private final int m;
    private final int row;
    private final int[] before;
    private final int[] behind;

    /** @param n how many from {@code a}; @param m how many from {@code b} */
    CommonTable(int[] as, int a, int n, int[] bs, int b, int m) {
        this.as = as;
        this.bs = bs;
        this.a = a;
        this.b = b;
        this.n = n;
        this.m = m;
        row = m + 1;
        before = new int[(n + 1) * row];
        behind = new int[(n + 1) * row];
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                before[i * row + j] = same(i - 1, j - 1)
                        ? before[(i - 1) * row + j - 1] + 1
                        : Math.max(before[(i - 1) * row + j], before[i * row + j - 1]);
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                behind[i * row + j] = same(i, j)
                        ? behind[(i + 1) * row + j + 1] + 1
                        : Math.max(behind[(i + 1) * row + j], behind[i * row + j + 1]);
            }
        }
    }

    /** One of the longest. */
    void trace(Pairs pairs) {
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (same(i, j)) {
                pairs.take(i++, j++);
            } else if (behind[(i + 1) * row + j] >= behind[i * row + j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The partner that every longest one gives to the {@code i}-th; -1 when one gives another, or none. */
    int sure(int i) {
        int longest = behind[0];
        int partner = -1;
        for (int j = 0; j <= m; j++) {
            if (before[i * row + j] + behind[(i + 1) * row + j] == longest) {
                return -1;
            }
            if (j < m && same(i, j) && before[i * row + j] + 1 + behind[(i + 1) * row + j + 1] == longest) {
                if (partner >= 0) {
                    return -1;
                }
                partner = j;
            }
        }
        return partner;
    }

    private boolean same(int i, int j) {
        return as[a + i] == bs[b + j];
    }
}

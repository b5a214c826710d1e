package org.tickmark.anchoring.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which block continues which: one that took over, in order, half the tokens of the smaller of the two, or that has
 * more from the other than from any and gave it more than to any. So a block that was split or merged is continued in
 * each part, and one that only took in a sentence from elsewhere is not its block.
 */
final class BlockPairs {

    private final Reading old;
    private final Reading fresh;
    private final Map<Long, Integer> common = new HashMap<>();
    private final int[] mostOfOld;
    private final int[] mostOfNew;

    BlockPairs(Pairing pairing, WordPairs words) {
        old = pairing.old;
        fresh = pairing.fresh;
        for (var group : pairing.groups()) {
            if (group.moved()) {
                continue;
            }
            for (int t = old.firstToken[group.oldFrom()]; t < old.firstToken[group.oldTo()]; t++) {
                if (words.some(t) >= 0) {
                    common.merge(key(block(old, t), block(fresh, words.some(t))), 1, Integer::sum);
                }
            }
        }
        mostOfOld = new int[old.blocks];
        mostOfNew = new int[fresh.blocks];
        Arrays.fill(mostOfOld, -1);
        Arrays.fill(mostOfNew, -1);
        common.forEach((key, count) -> {
            int o = (int) (key >> 32);
            int n = (int) (long) key;
            if (mostOfOld[o] < 0 || isMore(count, key, common.get(key(o, mostOfOld[o])), key(o, mostOfOld[o]))) {
                mostOfOld[o] = n;
            }
            if (mostOfNew[n] < 0 || isMore(count, key, common.get(key(mostOfNew[n], n)), key(mostOfNew[n], n))) {
                mostOfNew[n] = o;
            }
        });
    }

    /** Whether the new token's block continues that of the old token. */
    boolean continues(int oldToken, int newToken) {
        int o = block(old, oldToken);
        int n = block(fresh, newToken);
        int shared = common.getOrDefault(key(o, n), 0);
        return 2 * shared >= Math.min(old.blockLength(o), fresh.blockLength(n)) && shared > 0
                || mostOfOld[o] == n && mostOfNew[n] == o;
    }

    private static boolean isMore(int count, long key, @org.jspecify.annotations.Nullable Integer than, long thanKey) {
        return than == null || count > than || count == than && key < thanKey;
    }

    private static int block(Reading text, int token) {
        return text.blockOf[text.sentenceOf[token]];
    }

    private static long key(int o, int n) {
        return (long) o << 32 | n;
    }
}

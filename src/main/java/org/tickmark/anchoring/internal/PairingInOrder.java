package org.tickmark.anchoring.internal;

import java.util.stream.IntStream;

/**
 * What stayed in its order: blocks that stand once in both texts anchor the rest, then sentences that do, between them
 * the table of likeness; where the table would be too large, runs of words that stand once part it first.
 */
final class PairingInOrder {

    private static final int LARGEST_TABLE = 40_000; // cells: 200 sentences by 200
    private static final int DEEPEST = 60; // partings of a gap; texts of people need some five
    private static final int TELLING = 4; // words of a sentence that may anchor others

    private final Pairing pairing;
    private final Similarity similarity;
    private final Reading old;
    private final Reading fresh;

    PairingInOrder(Pairing pairing, Similarity similarity) {
        this.pairing = pairing;
        this.similarity = similarity;
        this.old = pairing.old;
        this.fresh = pairing.fresh;
    }

    void pair() {
        var anchors = UniquePairs.in(
                old.blockId, 0, old.blocks, fresh.blockId, 0, fresh.blocks, block -> 1 + old.blockLength(block));
        int oldDone = 0;
        int newDone = 0;
        for (int k = 0; k < anchors.size(); k++) {
            int ob = anchors.old()[k];
            int nb = anchors.fresh()[k];
            gap(oldDone, old.firstSentence[ob], newDone, fresh.firstSentence[nb], TELLING, 0);
            oldDone = old.firstSentence[ob + 1];
            newDone = fresh.firstSentence[nb + 1];
            same(old.firstSentence[ob], oldDone, fresh.firstSentence[nb]);
        }
        gap(oldDone, old.sentences, newDone, fresh.sentences, TELLING, 0);
    }

    private void same(int oldFrom, int oldTo, int newFrom) {
        for (int s = oldFrom; s < oldTo; s++) {
            pairing.add(Group.same(s, newFrom + s - oldFrom, false));
        }
    }

    private boolean isSame(int oldFrom, int oldTo, int newFrom, int newTo) {
        if (oldTo - oldFrom != newTo - newFrom) {
            return false;
        }
        return IntStream.range(0, oldTo - oldFrom)
                .allMatch(k -> old.sentenceId[oldFrom + k] == fresh.sentenceId[newFrom + k]);
    }

    private void gap(int oldFrom, int oldTo, int newFrom, int newTo, int telling, int depth) {
        if (oldFrom >= oldTo || newFrom >= newTo || depth > DEEPEST) {
            return;
        }
        if (isSame(oldFrom, oldTo, newFrom, newTo)) {
            same(oldFrom, oldTo, newFrom);
            return;
        }
        var anchors = UniquePairs.in(
                old.sentenceId, oldFrom, oldTo, fresh.sentenceId, newFrom, newTo, s -> telling(s, telling));
        if (anchors.size() > 0) {
            between(anchors, oldFrom, oldTo, newFrom, newTo, telling, depth + 1);
        } else if (telling > 0) {
            gap(oldFrom, oldTo, newFrom, newTo, 0, depth);
        } else {
            changed(oldFrom, oldTo, newFrom, newTo, 0);
        }
    }

    private int telling(int sentence, int least) {
        int words = old.words(old.firstToken[sentence], old.firstToken[sentence + 1]);
        return words < least ? 0 : words + 1;
    }

    private void between(UniquePairs anchors, int oldFrom, int oldTo, int newFrom, int newTo, int telling, int depth) {
        int o = oldFrom;
        int n = newFrom;
        for (int k = 0; k < anchors.size(); k++) {
            gap(o, anchors.old()[k], n, anchors.fresh()[k], telling, depth);
            o = anchors.old()[k] + 1;
            n = anchors.fresh()[k] + 1;
            pairing.add(Group.same(o - 1, n - 1, false));
        }
        gap(o, oldTo, n, newTo, telling, depth);
    }

    private void changed(int oldFrom, int oldTo, int newFrom, int newTo, int depth) {
        if (oldFrom >= oldTo || newFrom >= newTo || depth > DEEPEST) {
            return;
        }
        if ((long) (oldTo - oldFrom) * (newTo - newFrom) <= LARGEST_TABLE) {
            new SentenceTable(
                            pairing,
                            similarity,
                            IntStream.range(oldFrom, oldTo).toArray(),
                            IntStream.range(newFrom, newTo).toArray(),
                            false)
                    .pair();
            return;
        }
        var parts = Shingles.pairs(pairing, similarity, oldFrom, oldTo, newFrom, newTo);
        int o = oldFrom;
        int n = newFrom;
        for (int k = 0; k < parts.size(); k++) {
            changed(o, parts.old()[k], n, parts.fresh()[k], depth + 1);
            o = parts.old()[k];
            n = parts.fresh()[k];
            changed(o, o + 1, n, n + 1, depth + 1);
            o++;
            n++;
        }
        if (parts.size() > 0) {
            changed(o, oldTo, n, newTo, depth + 1);
        }
    }
}

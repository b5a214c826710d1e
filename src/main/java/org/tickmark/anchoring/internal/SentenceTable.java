package org.tickmark.anchoring.internal;

/**
 * Pairs the sentences of two small stretches so that what they share weighs most: one and one, two merged, one split,
 * dropped, added (as Gale and Church 1993, with shared words for lengths). Cells grow with the product of the lengths;
 * the caller keeps it small.
 */
final class SentenceTable {

    private static final float LEAST = 0.4f; // Dice; below, an edited sentence is taken for another
    private static final float LEAST_ALONE = 0.25f; // one sentence between two that stayed
    private static final float EACH_PART = 0.5f; // of a sentence that was merged or split
    private static final float AS_GOOD = 0.08f; // a second partner that near leaves it to a person
    private static final float TIE = 1e-4f;

    private static final byte SKIP_OLD = 1;
    private static final byte SKIP_NEW = 2;
    private static final byte ONE = 3;
    private static final byte MERGED = 4;
    private static final byte SPLIT = 5;

    private final Pairing pairing;
    private final Similarity similarity;
    private final int[] olds;
    private final int[] news;
    private final float[][] best;
    private final float[][] shared;
    private final float least;
    private final boolean moved;
    private int pairs;

    /** @param olds sentences, rising; @param news sentences, rising */
    SentenceTable(Pairing pairing, Similarity similarity, int[] olds, int[] news, boolean moved) {
        this.pairing = pairing;
        this.similarity = similarity;
        this.olds = olds;
        this.news = news;
        this.moved = moved;
        this.least = olds.length == 1 && news.length == 1 && !moved ? LEAST_ALONE : LEAST;
        best = new float[olds.length + 1][news.length + 1];
        shared = new float[olds.length][news.length];
    }

    /** Adds the groups found; returns how many. */
    int pair() {
        for (int i = 0; i < olds.length; i++) {
            for (int j = 0; j < news.length; j++) {
                shared[i][j] = similarity.common(olds[i], news[j]);
            }
        }
        for (int i = 0; i <= olds.length; i++) {
            for (int j = 0; j <= news.length; j++) {
                best[i][j] = 0;
                for (byte step = SKIP_OLD; step <= SPLIT; step++) {
                    best[i][j] = Math.max(best[i][j], score(i, j, step));
                }
            }
        }
        byte[][] latest = trace(true);
        byte[][] earliest = trace(false);
        int[] early = new int[olds.length];
        collect(earliest, early);
        addGroups(latest, early);
        return pairs;
    }

    private float score(int i, int j, byte step) {
        return switch (step) {
            case SKIP_OLD -> i > 0 ? best[i - 1][j] : -1;
            case SKIP_NEW -> j > 0 ? best[i][j - 1] : -1;
            case ONE -> i > 0 && j > 0 ? gain(i - 1, j - 1, best[i - 1][j - 1]) : -1;
            case MERGED -> i > 1 && j > 0 && adjoin(olds, i) ? mergedGain(i, j) : -1;
            default -> i > 0 && j > 1 && adjoin(news, j) ? splitGain(i, j) : -1;
        };
    }

    private static boolean adjoin(int[] sentences, int end) {
        return sentences[end - 2] + 1 == sentences[end - 1];
    }

    private float gain(int i, int j, float before) {
        int o = olds[i];
        int n = news[j];
        if (pairing.old.sentenceId[o] == pairing.fresh.sentenceId[n]) {
            return before + (2 - least) * (similarity.oldWeight(o) + 0.01f);
        }
        float gained = 2 * shared[i][j] - least * (similarity.oldWeight(o) + similarity.newWeight(n));
        return gained > 0 ? before + gained : -1;
    }

    private float mergedGain(int i, int j) {
        if (shared[i - 2][j - 1] < EACH_PART * similarity.oldWeight(olds[i - 2])
                || shared[i - 1][j - 1] < EACH_PART * similarity.oldWeight(olds[i - 1])) {
            return -1;
        }
        float common = similarity.commonOfTwo(
                similarity.oldBag(olds[i - 2]), similarity.oldBag(olds[i - 1]), similarity.newBag(news[j - 1]));
        float all = similarity.oldWeight(olds[i - 2])
                + similarity.oldWeight(olds[i - 1])
                + similarity.newWeight(news[j - 1]);
        float part = Math.min(common - shared[i - 2][j - 1], common - shared[i - 1][j - 1]);
        float gained = 2 * common - least * all;
        return gained > 0 && part > 0 ? best[i - 2][j - 1] + gained : -1;
    }

    private float splitGain(int i, int j) {
        if (shared[i - 1][j - 2] < EACH_PART * similarity.newWeight(news[j - 2])
                || shared[i - 1][j - 1] < EACH_PART * similarity.newWeight(news[j - 1])) {
            return -1;
        }
        float common = similarity.commonOfTwo(
                similarity.newBag(news[j - 2]), similarity.newBag(news[j - 1]), similarity.oldBag(olds[i - 1]));
        float all = similarity.newWeight(news[j - 2])
                + similarity.newWeight(news[j - 1])
                + similarity.oldWeight(olds[i - 1]);
        float part = Math.min(common - shared[i - 1][j - 2], common - shared[i - 1][j - 1]);
        float gained = 2 * common - least * all;
        return gained > 0 && part > 0 ? best[i - 1][j - 2] + gained : -1;
    }

    /** The steps taken back from the end: of several as good, the one that pairs late, or the one that pairs early. */
    private byte[][] trace(boolean late) {
        byte[] order = late
                ? new byte[] {ONE, MERGED, SPLIT, SKIP_OLD, SKIP_NEW}
                : new byte[] {SKIP_OLD, SKIP_NEW, ONE, MERGED, SPLIT};
        byte[][] taken = new byte[olds.length + 1][news.length + 1];
        int i = olds.length;
        int j = news.length;
        while (i > 0 || j > 0) {
            for (byte step : order) {
                if (score(i, j, step) >= best[i][j] - TIE) {
                    taken[i][j] = step;
                    break;
                }
            }
            byte step = taken[i][j];
            i -= step == SKIP_NEW ? 0 : step == MERGED ? 2 : 1;
            j -= step == SKIP_OLD ? 0 : step == SPLIT ? 2 : 1;
        }
        return taken;
    }

    /** For each old sentence its partner's place in {@code news}, or -1. */
    private void collect(byte[][] taken, int[] partner) {
        for (int i = olds.length, j = news.length; i > 0 || j > 0; ) {
            byte step = taken[i][j];
            int oldBefore = i - (step == SKIP_NEW ? 0 : step == MERGED ? 2 : 1);
            int newBefore = j - (step == SKIP_OLD ? 0 : step == SPLIT ? 2 : 1);
            for (int o = oldBefore; o < i; o++) {
                partner[o] = step == SKIP_OLD ? -1 : newBefore;
            }
            i = oldBefore;
            j = newBefore;
        }
    }

    private void addGroups(byte[][] latest, int[] early) {
        int[] late = new int[olds.length];
        collect(latest, late);
        for (int i = olds.length, j = news.length; i > 0 || j > 0; ) {
            byte step = latest[i][j];
            int oldBefore = i - (step == SKIP_NEW ? 0 : step == MERGED ? 2 : 1);
            int newBefore = j - (step == SKIP_OLD ? 0 : step == SPLIT ? 2 : 1);
            if (step == ONE || step == MERGED || step == SPLIT) {
                boolean exact =
                        step == ONE && pairing.old.sentenceId[olds[i - 1]] == pairing.fresh.sentenceId[news[j - 1]];
                pairing.add(
                        new Group(olds[oldBefore], olds[i - 1] + 1, news[newBefore], news[j - 1] + 1, exact, moved));
                pairs++;
            }
            i = oldBefore;
            j = newBefore;
        }
        for (int i = 0; i < olds.length; i++) {
            if (late[i] != early[i]) {
                int other = early[i] < 0 ? late[i] : early[i];
                pairing.contest(olds[i], news[other]);
            } else if (late[i] >= 0) {
                contestByLookalike(i, late[i]);
            }
        }
    }

    /** A sentence left over on either side that is as like: which one continues the other is not for us to say. */
    private void contestByLookalike(int i, int j) {
        if (pairing.old.sentenceId[olds[i]] == pairing.fresh.sentenceId[news[j]]) {
            return;
        }
        float reached = similarity.of(olds[i], news[j]) - AS_GOOD;
        for (int k = 0; k < news.length; k++) {
            if (pairing.isFreeNew(news[k]) && similarity.of(olds[i], news[k]) >= reached) {
                pairing.contest(olds[i], news[k]);
                return;
            }
        }
        for (int k = 0; k < olds.length; k++) {
            if (pairing.isFreeOld(olds[k]) && similarity.of(olds[k], news[j]) >= reached) {
                pairing.contest(olds[i], news[j]);
                return;
            }
        }
    }
}

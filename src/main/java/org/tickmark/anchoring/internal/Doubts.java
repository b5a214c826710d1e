package org.tickmark.anchoring.internal;

/**
 * Where the same sentence was found, and may yet be another one. Of sentences that a text says more than once, if one of
 * several went or came, which of them stands where is known only by a neighbour that stands once and stayed beside it.
 * And where a sentence is found away from its neighbours while between them stands one that is almost the same, either
 * may continue it.
 */
final class Doubts {

    private static final float ALMOST = 0.6f;

    private final Similarity similarity;

    private final Pairing pairing;
    private final Reading old;
    private final Reading fresh;
    private final int[] oldCounts;
    private final int[] newCounts;
    private final int[] freeCounts;

    /** @param stretches how many numbers sentences have been given */
    Doubts(Pairing pairing, Similarity similarity, int stretches) {
        this.pairing = pairing;
        this.similarity = similarity;
        old = pairing.old;
        fresh = pairing.fresh;
        oldCounts = new int[stretches];
        newCounts = new int[stretches];
        freeCounts = new int[stretches];
        for (int o = 0; o < old.sentences; o++) {
            oldCounts[old.sentenceId[o]]++;
            freeCounts[old.sentenceId[o]] += pairing.isFreeOld(o) ? 1 : 0;
        }
        for (int n = 0; n < fresh.sentences; n++) {
            newCounts[fresh.sentenceId[n]]++;
            freeCounts[fresh.sentenceId[n]] += pairing.isFreeNew(n) ? 1 : 0;
        }
    }

    /** Leaves those to a person. */
    void contest() {
        for (int o = 0; o < old.sentences; o++) {
            var group = pairing.ofOld(o);
            int id = old.sentenceId[o];
            if (group != null && group.exact() && !isBesideNeighbour(o, group.newFrom())) {
                contestInPlace(o);
            }
            boolean repeated = oldCounts[id] > 1 || newCounts[id] > 1;
            if (group != null && group.exact() && repeated && freeCounts[id] > 0 && !isHeld(o, group.newFrom())) {
                pairing.contest(o, group.newFrom());
            }
        }
    }

    private boolean isBesideNeighbour(int o, int n) {
        var before = o > 0 ? pairing.ofOld(o - 1) : null;
        var after = o + 1 < old.sentences ? pairing.ofOld(o + 1) : null;
        return before != null && before.newTo() == n || after != null && after.newFrom() == n + 1;
    }

    private void contestInPlace(int o) {
        var before = o > 0 ? pairing.ofOld(o - 1) : null;
        var after = o + 1 < old.sentences ? pairing.ofOld(o + 1) : null;
        for (int n : new int[] {before == null ? -1 : before.newTo(), after == null ? -1 : after.newFrom() - 1}) {
            if (n >= 0 && n < fresh.sentences && pairing.isFreeNew(n) && similarity.of(o, n) >= ALMOST) {
                pairing.contest(o, n);
            }
        }
    }

    private boolean isHeld(int o, int n) {
        var before = o > 0 ? pairing.ofOld(o - 1) : null;
        var after = o + 1 < old.sentences ? pairing.ofOld(o + 1) : null;
        return before != null && before.newTo() == n && standsOnce(o - 1)
                || after != null && after.newFrom() == n + 1 && standsOnce(o + 1);
    }

    private boolean standsOnce(int o) {
        return oldCounts[old.sentenceId[o]] == 1 && pairing.rival(o) < 0;
    }
}

package org.tickmark.anchoring.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What left its order. A sentence that stands once in both texts is the same wherever it stands; a paragraph that was
 * moved and edited is known by the sentences and the runs of words that came with it. A single edited sentence found
 * elsewhere is not: it may be a lookalike, so it is only offered.
 */
final class Moves {

    private static final int TELLING = 2; // words; a shorter sentence may stand anywhere
    private static final int TELLING_UNITS = 6;
    private static final float STAYED = 0.6f; // an edited sentence in its place that is so like
    private static final float OFFERED = 0.5f;
    private static final float CAME_ALONG = 0.5f; // of the words of the smaller block
    private static final int LARGEST_TABLE = 10_000;

    private final Pairing pairing;
    private final Similarity similarity;
    private final Reading old;
    private final Reading fresh;
    private final Map<Long, Integer> came = new HashMap<>();
    private final Map<Integer, Integer> offers = new HashMap<>();

    Moves(Pairing pairing, Similarity similarity) {
        this.pairing = pairing;
        this.similarity = similarity;
        this.old = pairing.old;
        this.fresh = pairing.fresh;
    }

    /** New sentences that resemble an old one without a partner: for a person to look at. */
    Map<Integer, Integer> find() {
        sameSentences();
        blocksThatCameAlong();
        return offers;
    }

    private void sameSentences() {
        var oldCounts = counts(old);
        var newCounts = counts(fresh);
        var free = new HashMap<Integer, Integer>();
        IntStream.range(0, fresh.sentences).filter(pairing::isFreeNew).forEach(n -> free.put(fresh.sentenceId[n], n));
        for (int o = 0; o < old.sentences; o++) {
            Integer n = free.get(old.sentenceId[o]);
            var group = pairing.ofOld(o);
            if (n == null || group != null && group.exact()) {
                continue;
            }
            boolean once = oldCounts[old.sentenceId[o]] == 1 && newCounts[fresh.sentenceId[n]] == 1;
            if (group != null && stayed(o, group)) {
                pairing.contest(o, n);
            } else if (once && isTelling(o)) {
                if (group != null) {
                    pairing.remove(group);
                }
                pairing.add(Group.same(o, n, true));
                int words = old.words(old.firstToken[o], old.firstToken[o + 1]);
                came.merge(blocks(o, n), words, Integer::sum);
            } else {
                offers.putIfAbsent(o, n);
            }
        }
    }

    private boolean stayed(int o, Group group) {
        return group.oldTo() - group.oldFrom() > 1
                || group.newTo() - group.newFrom() > 1
                || similarity.of(o, group.newFrom()) >= STAYED;
    }

    private boolean isTelling(int sentence) {
        return old.words(old.firstToken[sentence], old.firstToken[sentence + 1]) >= TELLING
                && old.sentenceEnd[sentence] - old.sentenceStart[sentence] >= TELLING_UNITS;
    }

    private long blocks(int o, int n) {
        return (long) old.blockOf[o] << 32 | fresh.blockOf[n];
    }

    private void blocksThatCameAlong() {
        var votes = Shingles.votes(pairing, 0, old.sentences, 0, fresh.sentences);
        var together = new HashMap<>(came);
        votes.forEach((pair, count) -> {
            int o = (int) (pair >> 32);
            int n = (int) (long) pair;
            together.merge(blocks(o, n), count, Integer::sum);
            if (similarity.of(o, n) >= OFFERED) {
                offers.merge(o, n, (one, other) -> similarity.of(o, other) > similarity.of(o, one) ? other : one);
            }
        });
        together.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> cameAlong((int) (entry.getKey() >> 32), (int) (long) entry.getKey()));
    }

    private void cameAlong(int oldBlock, int newBlock) {
        var olds = free(old.firstSentence[oldBlock], old.firstSentence[oldBlock + 1], true);
        var news = free(fresh.firstSentence[newBlock], fresh.firstSentence[newBlock + 1], false);
        int before = came.getOrDefault((long) oldBlock << 32 | newBlock, 0);
        if (olds.length == 0 || news.length == 0 || (long) olds.length * news.length > LARGEST_TABLE) {
            return;
        }
        float common = before;
        int pairs = before > 0 ? 1 : 0;
        for (int o : olds) {
            int best = -1;
            for (int n : news) {
                best = best < 0 || similarity.of(o, n) > similarity.of(o, best) ? n : best;
            }
            if (similarity.of(o, best) >= OFFERED) {
                common += old.words(old.firstToken[o], old.firstToken[o + 1]) * similarity.of(o, best);
                pairs++;
            }
        }
        int smaller = Math.min(words(old, oldBlock), words(fresh, newBlock));
        if (pairs > 1 && common >= CAME_ALONG * smaller) {
            new SentenceTable(pairing, similarity, olds, news, true).pair();
        }
    }

    private int[] free(int from, int to, boolean ofOld) {
        List<Integer> free = new ArrayList<>();
        for (int s = from; s < to; s++) {
            if (ofOld ? pairing.isFreeOld(s) : pairing.isFreeNew(s)) {
                free.add(s);
            }
        }
        return free.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int words(Reading text, int block) {
        return text.words(text.firstToken[text.firstSentence[block]], text.firstToken[text.firstSentence[block + 1]]);
    }

    private int[] counts(Reading text) {
        int top = 1
                + Math.max(
                        IntStream.of(old.sentenceId).max().orElse(0),
                        IntStream.of(fresh.sentenceId).max().orElse(0));
        int[] counts = new int[top];
        for (int id : text.sentenceId) {
            counts[id]++;
        }
        return counts;
    }
}

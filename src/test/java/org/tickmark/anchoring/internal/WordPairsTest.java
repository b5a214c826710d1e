package org.tickmark.anchoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tickmark.anchoring.BlockText;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;

/** Against plain dynamic programming, on sentences of few different words, where there is most to choose from. */
class WordPairsTest {

    private static final String[] WORDS = {"a", "b", "c", "the", "5"};

    @Test
    void what_stays_is_a_longest_common_subsequence() {
        var random = new Random(41);
        for (int round = 0; round < 1_500; round++) {
            var pairing = pairing(sentence(random), sentence(random));
            var words = new WordPairs(pairing);
            int count = 0;
            int last = -1;
            for (int t = 0; t < pairing.old.tokens.size(); t++) {
                int partner = words.some(t);
                if (partner >= 0) {
                    assertThat(partner).isGreaterThan(last);
                    assertThat(pairing.fresh.tokens.id(partner)).isEqualTo(pairing.old.tokens.id(t));
                    assertThat(words.isTaken(partner)).isTrue();
                    last = partner;
                    count++;
                }
            }
            assertThat(count).isEqualTo(longest(pairing, 0, pairing.old.tokens.size(), 0, pairing.fresh.tokens.size()));
        }
    }

    @Test
    void a_word_is_paired_for_sure_only_where_every_longest_subsequence_does_so() {
        var random = new Random(42);
        for (int round = 0; round < 1_500; round++) {
            var pairing = pairing(sentence(random), sentence(random));
            var words = new WordPairs(pairing);
            int n = pairing.old.tokens.size();
            int m = pairing.fresh.tokens.size();
            int longest = longest(pairing, 0, n, 0, m);
            for (int i = 0; i < n; i++) {
                var partners = new ArrayList<Integer>();
                for (int j = 0; j < m; j++) {
                    if (pairing.old.tokens.id(i) == pairing.fresh.tokens.id(j)
                            && longest(pairing, 0, i, 0, j) + 1 + longest(pairing, i + 1, n, j + 1, m) == longest) {
                        partners.add(j);
                    }
                    if (longest(pairing, 0, i, 0, j) + longest(pairing, i + 1, n, j, m) == longest) {
                        partners.add(-1);
                    }
                }
                if (longest(pairing, 0, i, 0, m) == longest) {
                    partners.add(-1);
                }
                assertThat(words.of(i)).isEqualTo(partners.size() == 1 ? partners.getFirst() : -1);
            }
        }
    }

    private static int longest(Pairing pairing, int a, int aEnd, int b, int bEnd) {
        int[][] length = new int[aEnd - a + 1][bEnd - b + 1];
        for (int i = 1; i <= aEnd - a; i++) {
            for (int j = 1; j <= bEnd - b; j++) {
                length[i][j] = pairing.old.tokens.id(a + i - 1) == pairing.fresh.tokens.id(b + j - 1)
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[aEnd - a][bEnd - b];
    }

    private static Pairing pairing(String old, String fresh) {
        var words = new Lexicon();
        var stretches = new Lexicon();
        var tag = LanguageTag.of("en");
        var pairing = new Pairing(
                new Reading(BlockText.ofLines(old), Language.byIcu(), tag, words, stretches),
                new Reading(BlockText.ofLines(fresh), Language.byIcu(), tag, words, stretches));
        pairing.add(new Group(0, pairing.old.sentences, 0, pairing.fresh.sentences, false, false));
        return pairing;
    }

    private static String sentence(Random random) {
        var sentence = new StringBuilder("x");
        for (int i = random.nextInt(10); i > 0; i--) {
            sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.toString();
    }
}

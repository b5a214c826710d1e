package org.tickmark.anchoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeaviestChainTest {

    @Test
    void it_weighs_what_plain_dynamic_programming_finds() {
        var random = new Random(9);
        for (int round = 0; round < 3_000; round++) {
            int n = random.nextInt(9);
            var order =
                    new java.util.ArrayList<>(IntStream.range(0, n + 3).boxed().toList());
            Collections.shuffle(order, random);
            int[] seconds = order.stream().limit(n).mapToInt(Integer::intValue).toArray();
            int[] weights = random.ints(n, 1, 6).toArray();

            var chain = HeaviestChain.of(seconds, weights);

            int[] kept = chain.stream().map(i -> seconds[i]).toArray();
            assertThat(kept).isSorted();
            assertThat(chain.stream().map(i -> weights[i]).sum()).isEqualTo(heaviest(seconds, weights));
        }
    }

    private static int heaviest(int[] seconds, int[] weights) {
        int[] best = new int[seconds.length];
        for (int i = 0; i < best.length; i++) {
            for (int j = 0; j < i; j++) {
                best[i] = seconds[j] < seconds[i] ? Math.max(best[i], best[j]) : best[i];
            }
            best[i] += weights[i];
        }
        return Arrays.stream(best).max().orElse(0);
    }
}

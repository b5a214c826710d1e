package org.tickmark.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.testing.Launched;

/**
 * SIGKILL at a random moment while four people save through the API; started again, every answered save is there. It fails
 * on H2 2.5.252, within twenty rounds (ADR 15).
 */
@Tag("process")
@Tag("deep")
@EnabledIfSystemProperty(
        named = "tickmark.product",
        matches = "true",
        disabledReason = "runs in ./tickmark test, which builds the application that it starts")
class KillTest {

    private static final int WRITERS = 4;
    private static final int LONGEST_MILLIS = 1_500;

    @TempDir
    private Path temp;

    @Test
    void what_was_answered_outlives_twenty_kills() throws Exception {
        killed(20);
    }

    @Test
    void what_was_answered_outlives_two_hundred_kills() throws Exception {
        killed(200);
    }

    private void killed(int rounds) throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path data = temp.resolve("data");
        Running.Tokens tokens = Running.Tokens.of(data);
        List<Writer.Kept> before = new ArrayList<>();
        int answered = 0;
        for (int round = 0; round < rounds; round++) {
            List<Writer> writers;
            try (Running running = Running.on(data, tokens)) {
                before.forEach(running::assertHolds);
                writers = running.writers(WRITERS, "Round " + round);
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                running.process().kill();
            }
            before = writers.stream().map(Writer::kept).toList();
            answered += writers.stream().mapToInt(Writer::answered).sum();
            assertThat(writers.stream().flatMap(writer -> writer.refused().stream()))
                    .as("seed %d, round %d", seed, round)
                    .isEmpty();
        }
        try (Running running = Running.on(data, tokens)) {
            before.forEach(running::assertHolds);
        }
        try (var verify = Launched.with(Map.of(), "verify", "--data", data.toString())) {
            assertThat(verify.ended(Duration.ofMinutes(2)))
                    .as(verify.out() + verify.err())
                    .isZero();
        }
        assertThat(answered).as("answered saves in all").isGreaterThan(rounds * WRITERS);
        System.err.printf("%d kills, %d answered saves, none lost (seed %d)%n", rounds, answered, seed);
    }
}

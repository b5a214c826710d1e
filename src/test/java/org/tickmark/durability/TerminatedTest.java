package org.tickmark.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM while four people save: the application ends in good order, and what was answered is there. */
@Tag("process")
@Tag("deep")
@EnabledIfSystemProperty(
        named = "tickmark.product",
        matches = "true",
        disabledReason = "runs in ./tickmark test, which builds the application that it starts")
class TerminatedTest {

    private static final Duration END = Duration.ofSeconds(10);

    @TempDir
    private Path temp;

    @Test
    void what_was_answered_before_it_ended_is_kept() throws Exception {
        Path data = temp.resolve("data");
        Running.Tokens tokens = Running.Tokens.of(data);
        List<Writer> writers;
        try (Running running = Running.on(data, tokens)) {
            writers = running.writers(4, "Ending");
            untilAnswered(writers, 20);
            running.process().terminate();
            assertThat(running.process().ended(END)).isZero();
            assertThat(running.process().err()).doesNotContain("Exception", "\tat ");
        }
        assertThat(writers.stream().flatMap(writer -> writer.refused().stream()))
                .allMatch(refused -> refused.startsWith("503 "));
        try (Running running = Running.on(data, tokens)) {
            writers.stream().map(Writer::kept).forEach(running::assertHolds);
        }
    }

    private static void untilAnswered(List<Writer> writers, int saves) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (writers.stream().mapToInt(Writer::answered).sum() < saves) {
            assertThat(System.nanoTime()).as("the writers are stuck").isLessThan(end);
            Thread.sleep(20);
        }
    }
}

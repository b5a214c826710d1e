package org.tickmark.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tickmark.testing.Launched;

/**
 * How long a person waits from typing {@code ./tickmark run} to the ready line, on a data folder that is there already,
 * with the trained cache and without it, in turns: whatever else the machine does meets both alike.
 */
final class Starts {

    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Map<String, String> CACHED = Map.of();
    private static final Map<String, String> UNCACHED = Map.of("TICKMARK_NO_AOT_CACHE", "1");

    private final List<Double> cached = new ArrayList<>();
    private final List<Double> uncached = new ArrayList<>();

    Figure ready() {
        return new NamedFigure("start.ready", "s", Goal.atMost("6")) {
            @Override
            public Measured measure(Workplace workplace) throws Exception {
                measureOnce(workplace);
                return new Measured(Samples.median(cached), cached.size());
            }
        };
    }

    Figure ratio() {
        return new NamedFigure("start.aot_ratio", "ratio", Goal.atMost("0.75")) {
            @Override
            public Measured measure(Workplace workplace) throws Exception {
                measureOnce(workplace);
                return new Measured(Samples.median(cached) / Samples.median(uncached), cached.size());
            }
        };
    }

    private void measureOnce(Workplace workplace) throws IOException, InterruptedException {
        if (!cached.isEmpty()) {
            return;
        }
        // The first start makes the database and brings the sample in; each kind is warmed once.
        seconds(workplace, CACHED);
        seconds(workplace, UNCACHED);
        for (int round = 0; round < ROUNDS; round++) {
            cached.add(seconds(workplace, CACHED));
            uncached.add(seconds(workplace, UNCACHED));
        }
    }

    private static double seconds(Workplace workplace, Map<String, String> environment)
            throws IOException, InterruptedException {
        var data = workplace.folder().resolve("start").toString();
        long from = System.nanoTime();
        try (var launched = Launched.with(environment, "run", "--port", "0", "--data", data)) {
            launched.ready(PATIENCE);
            long took = System.nanoTime() - from;
            launched.terminate();
            launched.ended(PATIENCE);
            return took / 1e9;
        }
    }
}

package org.tickmark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tickmark.TickmarkApplication;
import org.tickmark.testing.Launched;

/** Where figures are measured: a folder that goes with the bench, and a house to measure, started when first asked for. */
public final class Workplace implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final Optional<Path> input;
    private @Nullable Launched launched;
    private int port;
    private @Nullable ConfigurableApplicationContext inside;

    Workplace(Path folder, Optional<Path> input) {
        this.folder = folder;
        this.input = input;
    }

    /** Theirs alone, and empty at first. */
    public Path folder() {
        return folder;
    }

    /** Data from outside, for a figure that {@link Figure#needsInput}. */
    public Optional<Path> input() {
        return input;
    }

    /** The port of the real application with the sample, as {@code ./tickmark run} starts it: for figures in a browser. */
    public int port() throws IOException, InterruptedException {
        if (launched == null) {
            launched = Launched.with(
                    Map.of(),
                    "run",
                    "--port",
                    "0",
                    "--data",
                    folder.resolve("run").toString());
            port = launched.ready(PATIENCE);
        }
        return port;
    }

    /** The house with the sample in this process: for figures at the server. */
    public ConfigurableApplicationContext inside() {
        if (inside == null) {
            inside = new SpringApplicationBuilder(TickmarkApplication.class)
                    .run("--server.port=-1", "--tickmark.data=" + folder.resolve("inside"));
        }
        return inside;
    }

    @Override
    public void close() throws IOException {
        if (inside != null) {
            inside.close();
        }
        if (launched != null) {
            launched.close();
        }
    }
}

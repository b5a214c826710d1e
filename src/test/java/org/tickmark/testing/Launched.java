package org.tickmark.testing;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real {@code ./tickmark} process: what scripts and people start, seen from outside. Never builds. */
public final class Launched implements AutoCloseable {

    private static final String READY = "Tickmark is ready: http://localhost:";

    private final Process process;
    private final Path out;
    private final Path err;

    private Launched(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts the launcher.
     *
     * @param environment set for the process, beside what this one has
     * @param args as typed after {@code ./tickmark}
     */
    public static Launched with(Map<String, String> environment, String... args) throws IOException {
        return start(environment, List.of(), args);
    }

    /**
     * The same where no file may grow beyond this: the operating system then refuses the write.
     *
     * @param kib KiB
     */
    public static Launched limited(Map<String, String> environment, long kib, String... args) throws IOException {
        return start(environment, List.of("bash", "-c", "ulimit -f " + kib + "; exec \"$0\" \"$@\""), args);
    }

    private static Launched start(Map<String, String> environment, List<String> before, String... args)
            throws IOException {
        var command = new ArrayList<>(before);
        command.add(Path.of("tickmark").toAbsolutePath().toString());
        command.addAll(List.of(args));
        var out = Files.createTempFile("tickmark", ".out");
        var err = Files.createTempFile("tickmark", ".err");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        // A build here would write into the folder that this very test runs from.
        builder.environment().put("TICKMARK_NO_BUILD", "1");
        builder.environment().keySet().removeIf(name -> name.startsWith("TICKMARK_DB_"));
        // No test makes a key in the home of whoever runs it.
        builder.environment()
                .put("TICKMARK_KEYS", Path.of("target", "keys").toAbsolutePath().toString());
        builder.environment().putAll(environment);
        return new Launched(builder.start(), out, err);
    }

    /** Waits for the line on stdout; returns the port that it names. */
    public int ready(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var line = out().lines().filter(each -> each.startsWith(READY)).findFirst();
            if (line.isPresent()) {
                return Integer.parseInt(line.get().substring(READY.length()));
            }
            if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new AssertionError("Not ready in %s; stdout: %s; stderr: %s".formatted(patience, out(), err()));
    }

    /** Waits for its end; returns its exit code. */
    public int ended(Duration patience) throws IOException, InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("Not ended in %s; stderr: %s".formatted(patience, err()));
        }
        return process.exitValue();
    }

    /** Sends SIGTERM, as a service manager and {@code kill} do. */
    public void terminate() {
        process.destroy();
    }

    /** Sends SIGKILL, which nothing can catch, and waits for the end. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** What it wrote on stdout so far. */
    public String out() throws IOException {
        return Files.readString(out);
    }

    /** What it wrote on stderr so far. */
    public String err() throws IOException {
        return Files.readString(err);
    }

    /** Asks the running application. @param headers name, value, name, value … */
    public static HttpResponse<String> get(int port, String path, String... headers)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(30));
            for (int each = 0; each < headers.length; each += 2) {
                request.header(headers[each], headers[each + 1]);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        try {
            process.waitFor(10, SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}

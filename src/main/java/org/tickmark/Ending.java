package org.tickmark;

import java.time.Duration;
import org.springframework.boot.SpringApplication;

/**
 * How the process ends. A signal (SIGTERM, Ctrl-C) is the ordinary way to stop the application and so ends it with 0,
 * where the JVM alone would say 143; and nothing that hangs keeps it longer than the contract's 10 seconds.
 */
final class Ending {

    private static final Duration PATIENCE = Duration.ofSeconds(9);

    private static volatile int exitCode;

    private Ending() {}

    /** Takes charge of the process's end; to be called once, before the house starts. */
    static void prepare() {
        // Runs after all Spring contexts are closed, and so after the last write.
        SpringApplication.getShutdownHandlers().add(() -> Runtime.getRuntime().halt(exitCode));
        Runtime.getRuntime().addShutdownHook(new Thread(Ending::haltWhenLate, "ending-watch"));
    }

    /** Ends the process in good order with this exit code. */
    static void with(int code) {
        exitCode = code;
        System.exit(code);
    }

    private static void haltWhenLate() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exitCode);
    }
}

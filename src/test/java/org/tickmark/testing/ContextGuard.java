package org.tickmark.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Refuses the fourth Spring context in one JVM: each costs ten seconds and more, and an odd annotation on one test makes
 * one silently. Registered for all Spring Boot applications under test in {@code META-INF/spring.factories}.
 */
class ContextGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final int ALLOWED = 3;
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final AtomicInteger started;

    ContextGuard() {
        this(STARTED);
    }

    ContextGuard(AtomicInteger started) {
        this.started = started;
    }

    /** How many contexts this JVM has started so far. */
    static int startedHere() {
        return STARTED.get();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (started.incrementAndGet() > ALLOWED) {
            throw new IllegalStateException(("A fourth Spring context in one JVM: %d are allowed. Use @TickmarkTest or"
                            + " @ServiceTest as they are, without further configuration on the test.")
                    .formatted(ALLOWED));
        }
    }
}

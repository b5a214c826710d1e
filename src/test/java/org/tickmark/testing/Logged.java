package org.tickmark.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is written to the log while a test looks. */
public final class Logged {

    private Logged() {}

    /** What this class and all below it logged meanwhile, at that level or above. */
    public static List<ILoggingEvent> by(String logger, Level least, Runnable work) {
        Logger watched = (Logger) LoggerFactory.getLogger(logger);
        ListAppender<ILoggingEvent> kept = new ListAppender<>();
        kept.start();
        watched.addAppender(kept);
        try {
            work.run();
        } finally {
            watched.detachAppender(kept);
        }
        return List.copyOf(kept.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(least))
                .toList();
    }
}

package org.tickmark;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Turns what can go wrong from outside while the house starts into one sentence, in the place of Spring Boot's report
 * and stack trace. Everything else is a fault of ours and keeps its stack trace. Registered in
 * {@code META-INF/spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailure implements SpringBootExceptionReporter {

    private static volatile @Nullable Throwable leftToSpring;

    StartFailure(@Nullable ConfigurableApplicationContext context) {
        // The constructor that Spring Boot looks for; the failure alone says enough.
    }

    /** The sentence for this failure, if it is one that the person who starts the application can mend. */
    static Optional<String> sentence(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> switch (cause) {
                    case StartRefused refused -> Stream.of(String.valueOf(refused.getMessage()));
                    case PortInUseException taken -> Stream.of(ListeningAddress.inUse(taken.getPort()));
                    case SQLException sql
                    when isConnection(sql) -> Stream.of("The database does not answer as asked: " + firstLine(sql));
                    default -> Stream.empty();
                })
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }

    /** SQLSTATE 08 is "no connection", 28 and 3D "not this person" and "no such database"; 90020 is H2's file lock. */
    private static boolean isConnection(SQLException sql) {
        var state = String.valueOf(sql.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("3D") || state.equals("90020");
    }

    private static String firstLine(SQLException sql) {
        return String.valueOf(sql.getMessage()).lines().findFirst().orElse("no reason given");
    }

    /** Whether Spring Boot has told of this failure in its own way: a fault of ours, with its stack trace. */
    static boolean isTold(Throwable failure) {
        return failure == leftToSpring;
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (sentence(failure).isPresent()) {
            // Printed once, by the one who started Spring; here it is only kept out of the log.
            return true;
        }
        leftToSpring = failure;
        return false;
    }
}

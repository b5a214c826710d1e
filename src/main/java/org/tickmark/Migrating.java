package org.tickmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the tables to the version of this application. Where they hold data of an earlier one, all of it or nothing:
 * H2 cannot take a change of tables back, so a copy of its file is made first and put back when a change fails;
 * PostgreSQL takes all changes in one transaction ({@code spring.flyway.group}), and its copies are made by whoever runs
 * it. Either way the version before still starts on the data.
 */
@Component
class Migrating implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(Migrating.class);

    private final Path data;
    private final Clock clock;

    Migrating(@Value("${tickmark.data}") Path data, Clock clock) {
        this.data = data.toAbsolutePath().normalize();
        this.clock = clock;
    }

    @Override
    public void migrate(Flyway flyway) {
        MigrationInfo[] pending = flyway.info().pending();
        MigrationInfo now = flyway.info().current();
        if (now == null || pending.length == 0) {
            flyway.migrate();
            return;
        }
        Step step =
                new Step(String.valueOf(now.getVersion()), String.valueOf(pending[pending.length - 1].getVersion()));
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            if (DatabaseCopy.isOf(data, connection)) {
                withCopy(flyway, connection, step);
            } else {
                withoutCopy(flyway, step);
            }
        } catch (SQLException | IOException e) {
            throw new StartRefused("%s a copy has to be made, and that failed: %s. Nothing was changed."
                    .formatted(step.before(), firstLine(e)));
        }
    }

    private void withCopy(Flyway flyway, Connection connection, Step step) throws SQLException, IOException {
        DatabaseCopy copy = DatabaseCopy.make(data, connection, step.from(), clock.instant());
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            execute(connection, "shutdown immediately");
            copy.putBack();
            throw step.failed(e);
        }
        execute(connection, "checkpoint sync");
        LOG.info(
                "The database went from version {} to {}; as it was it is kept in {}.",
                step.from(),
                step.to(),
                copy.keep());
    }

    private static void withoutCopy(Flyway flyway, Step step) {
        LOG.warn(
                "{} this house makes no copy of it: on this database copies are made by whoever runs it.",
                step.before());
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw step.failed(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .map(line -> line.replace("; SQL statement:", ""))
                .orElse("no reason given");
    }

    private record Step(String from, String to) {

        String before() {
            return "Before the database goes from version %s to %s".formatted(from, to);
        }

        StartRefused failed(FlywayException failure) {
            Throwable deepest = failure;
            while (deepest.getCause() != null) {
                deepest = deepest.getCause();
            }
            return new StartRefused(
                    ("The database could not be brought from version %s to %s: %s. It is as it was, and the version before"
                                    + " starts on it.")
                            .formatted(from, to, firstLine(deepest)));
        }
    }
}

package org.tickmark.storage.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Brings commits onto the disk. H2 writes them to the file before it answers (WRITE_DELAY=0), so that they outlive the
 * process, but never syncs the file by itself (300 commits, no fsync): what the operating system still holds goes with
 * the power. PostgreSQL syncs at each commit and needs nothing from here, unless it was told not to.
 */
@Component
public class DiskSync implements TransactionExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(DiskSync.class);

    /** The contract's 100 ms, less what a sync takes on a slow disk. */
    private static final Duration DELAY = Duration.ofMillis(50);

    private final DataSource pool;
    private final boolean serving;
    private @Nullable GroupedSync grouped;
    private @Nullable CheckpointSync checkpoints;

    /** @param command what the house was started for; empty when it serves, and so has somebody to warn */
    DiskSync(DataSource pool, @Value("${tickmark.command:}") String command) {
        this.pool = pool;
        this.serving = command.isEmpty();
    }

    @PostConstruct
    void start() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            if (product.equals("h2")) {
                // A connection of its own: those of the pool may all be held by others.
                checkpoints = new CheckpointSync(DataSourceBuilder.derivedFrom(pool)
                        .type(SimpleDriverDataSource.class)
                        .build());
                grouped = new GroupedSync(checkpoints, DELAY).started();
            } else if (serving) {
                sayWhenUnsafe(connection, "synchronous_commit");
                sayWhenUnsafe(connection, "fsync");
            }
        }
    }

    @PreDestroy
    void stop() {
        if (grouped != null) {
            grouped.close();
        }
        if (checkpoints != null) {
            checkpoints.close();
        }
    }

    /**
     * Waits until everything committed before is on the disk.
     *
     * @throws DataAccessResourceFailureException when the disk did not take it
     */
    public void now() {
        if (grouped != null) {
            grouped.now();
        }
    }

    /** How often this process has synced; 0 where the database does so by itself. */
    public long syncs() {
        return checkpoints == null ? 0 : checkpoints.count();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (grouped != null && failure == null && !transaction.isReadOnly()) {
            grouped.soon();
        }
    }

    private static void sayWhenUnsafe(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            if (row.next() && row.getString(1).equals("off")) {
                LOG.warn(
                        "PostgreSQL runs with {} = off: when the power goes, what was saved last may go with it. Set it to on.",
                        setting);
            }
        }
    }
}

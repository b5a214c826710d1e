package org.tickmark.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** One sync of an H2 database's file: fsync of everything that it has written so far. Used by one thread. */
final class CheckpointSync implements Runnable, AutoCloseable {

    private final DataSource source;
    private final AtomicLong count = new AtomicLong();
    private @Nullable Connection connection;

    CheckpointSync(DataSource source) {
        this.source = source;
    }

    @Override
    public void run() {
        try {
            Connection open = connection;
            if (open == null || open.isClosed()) {
                open = source.getConnection();
                connection = open;
            }
            try (var statement = open.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
            count.incrementAndGet();
        } catch (SQLException e) {
            close();
            throw new DataAccessResourceFailureException("the database's file could not be synced", e);
        }
    }

    /** How often it was done. */
    long count() {
        return count.get();
    }

    @Override
    public void close() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                // It is not used again; what it held is freed with the database.
            }
        }
    }
}

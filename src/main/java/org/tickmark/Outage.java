package org.tickmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Something that the house stands on is gone: no fault of ours and nothing that the person typed. Said in one sentence,
 * under {@link #key}; nothing of what was being saved is kept.
 */
public enum Outage {
    /** The disk, or the database's, takes no more. */
    DISK_FULL,
    /** The database does not answer. */
    NO_DATABASE;

    private static final int LONGEST_CHAIN = 50;

    /** What operating systems say: ENOSPC, EDQUOT, EFBIG. */
    private static final Set<String> FULL = Set.of("no space left", "quota exceeded", "file too large");

    /** H2: the database is closed, or being closed. */
    private static final Set<Integer> CLOSED = Set.of(90098, 90121);

    /** The key of its sentence in the message bundles. */
    public String key() {
        return "outage." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether this failure is one. */
    public static Optional<Outage> of(Throwable failure) {
        return Stream.of(DISK_FULL, NO_DATABASE)
                .filter(outage -> causes(failure).anyMatch(outage::is))
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Outage::causeOf)
                .limit(LONGEST_CHAIN)
                .map(cause -> java.util.Objects.requireNonNull(cause));
    }

    private static @Nullable Throwable causeOf(@Nullable Throwable failure) {
        return failure == null ? null : failure.getCause();
    }

    private boolean is(Throwable failure) {
        return switch (this) {
            case DISK_FULL ->
                failure instanceof IOException io && saysFull(io)
                        || failure instanceof SQLException sql && "53100".equals(sql.getSQLState());
            case NO_DATABASE ->
                failure instanceof CannotCreateTransactionException
                        || failure instanceof DataAccessResourceFailureException
                        || failure instanceof SQLException sql && isGone(sql);
        };
    }

    private static boolean saysFull(IOException io) {
        String said = String.valueOf(io.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(said::contains);
    }

    /** SQLSTATE 08 is "no connection", 57P01 to 57P03 "the server is going down or coming up". */
    private static boolean isGone(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return state.startsWith("08") || state.startsWith("57P0") || CLOSED.contains(sql.getErrorCode());
    }
}

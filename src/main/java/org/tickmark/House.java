package org.tickmark;

import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is running here: which version, on which database, and whether that database answers. */
@Component
public class House {

    private static final int PATIENCE_SECONDS = 2;

    private final String version;
    private final String database;
    private final DataSource dataSource;

    House(@Value("${tickmark.version}") String version, DataSource dataSource) throws SQLException {
        this.version = version;
        this.dataSource = dataSource;
        try (var connection = dataSource.getConnection()) {
            this.database = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }

    /** The version of the application: {@code 0.1.0}. */
    public String version() {
        return version;
    }

    /** {@code h2} or {@code postgresql}. */
    public String database() {
        return database;
    }

    /** Whether the database answers now; asks it, and waits at most two seconds. */
    public boolean answers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}

package org.tickmark.storage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is left of an H2 database when the power goes: what was synced, and nothing else. */
class PowerLossTest {

    private static final String OPTIONS = ";MODE=PostgreSQL;WRITE_DELAY=0";

    @TempDir
    private Path folder;

    @BeforeAll
    static void register() {
        PlatterFiles.register();
    }

    @Test
    void a_commit_alone_does_not_outlive_it() throws Exception {
        try (Connection connection = open()) {
            insert(connection, 1);
            assertThat(afterPowerLoss()).isZero();
        }
    }

    @Test
    void what_was_waited_for_outlives_it_each_time() throws Exception {
        try (Connection connection = open();
                CheckpointSync checkpoints = checkpoints();
                GroupedSync sync = new GroupedSync(checkpoints, Duration.ofHours(1)).started()) {
            for (int each = 1; each <= 20; each++) {
                insert(connection, each);
                sync.now();
                assertThat(afterPowerLoss()).isEqualTo(each);
            }
        }
    }

    @Test
    void what_nobody_waited_for_outlives_it_after_a_tenth_of_a_second() throws Exception {
        try (Connection connection = open();
                CheckpointSync checkpoints = checkpoints();
                GroupedSync sync = new GroupedSync(checkpoints, Duration.ofMillis(50)).started()) {
            for (int each = 1; each <= 5; each++) {
                insert(connection, each);
                long from = System.nanoTime();
                long before = checkpoints.count();
                sync.soon();
                while (checkpoints.count() == before && System.nanoTime() - from < 10_000_000_000L) {
                    Thread.sleep(1);
                }
                assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofMillis(400));
                assertThat(afterPowerLoss()).isEqualTo(each);
            }
        }
    }

    @Test
    void fifty_writers_who_wait_share_few_syncs() throws Exception {
        try (Connection connection = open();
                CheckpointSync checkpoints = checkpoints();
                GroupedSync sync = new GroupedSync(checkpoints, Duration.ofHours(1)).started()) {
            long before = checkpoints.count();
            var writers = new java.util.ArrayList<Thread>();
            for (int writer = 0; writer < 50; writer++) {
                int number = writer;
                writers.add(Thread.startVirtualThread(() -> {
                    insert(connection, number);
                    sync.now();
                }));
            }
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(afterPowerLoss()).isEqualTo(50);
            assertThat(checkpoints.count() - before).isLessThan(50);
        }
    }

    private String url() {
        return "jdbc:h2:platter:" + folder.resolve("house") + OPTIONS;
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url(), "tickmark", "");
        try (var statement = connection.createStatement()) {
            statement.execute("create table saved (number int primary key)");
            statement.execute("checkpoint sync");
        }
        return connection;
    }

    private CheckpointSync checkpoints() {
        return new CheckpointSync(new DriverManagerDataSource(url(), "tickmark", ""));
    }

    private static void insert(Connection connection, int number) {
        synchronized (connection) {
            try (var statement = connection.createStatement()) {
                statement.execute("insert into saved values (" + number + ")");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** How many rows another house finds in what was on the platter. */
    private int afterPowerLoss() throws Exception {
        Path copy = Files.createTempDirectory(folder, "after");
        Files.copy(folder.resolve("house.mv.db.platter"), copy.resolve("house.mv.db"));
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:" + copy.resolve("house") + OPTIONS, "tickmark", "");
                var row = connection.createStatement().executeQuery("select count(*) from saved")) {
            row.next();
            return row.getInt(1);
        }
    }
}

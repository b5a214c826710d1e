package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tickmark.testing.Logged;

/** A new version meets the data of an old one: it changes the tables whole, or the old one goes on as if nothing was. */
class MigratingTest {

    private static final String OLD = "9";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T18:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path data;

    @TempDir
    private Path planted;

    private DataSource source = new DriverManagerDataSource();

    @BeforeEach
    void an_old_house() {
        source = new DriverManagerDataSource("jdbc:h2:file:" + data.resolve("tickmark")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
        flyway(source, OLD).migrate();
        write(source, "acknowledged");
    }

    @Test
    void a_copy_of_the_old_data_is_kept_with_its_day_and_version() {
        migrate(flyway(source, "latest"));
        assertThat(version(source)).isNotEqualTo(OLD);
        assertThat(read(source)).containsExactly("acknowledged");

        assertThat(copies()).containsExactly("tickmark-2026-11-24T180000Z-schema-9.zip");
        Path other = data.resolveSibling("other-" + data.getFileName());
        org.h2.tools.Restore.execute(
                data.resolve(DatabaseCopy.FOLDER).resolve(copies().getFirst()).toString(), other.toString(), null);
        DataSource old = new DriverManagerDataSource("jdbc:h2:file:" + other.resolve("tickmark")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        assertThat(version(old)).isEqualTo(OLD);
        assertThat(read(old)).containsExactly("acknowledged");
    }

    @Test
    void a_new_house_and_one_that_is_up_to_date_make_no_copy() throws IOException {
        migrate(flyway(source, OLD));
        assertThat(data.resolve(DatabaseCopy.FOLDER)).doesNotExist();
        Path empty = Files.createDirectory(data.resolve("empty"));
        DataSource fresh = new DriverManagerDataSource("jdbc:h2:file:" + empty.resolve("tickmark")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        new Migrating(empty, CLOCK).migrate(flyway(fresh, "latest"));
        assertThat(empty.resolve(DatabaseCopy.FOLDER)).doesNotExist();
    }

    @Test
    void when_a_change_fails_the_version_before_starts_on_what_was_there() throws IOException {
        plant("V98__makes.sql", "create table half_done (id int); insert into half_done values (1);");
        plant("V99__fails.sql", "alter table half_done add column more int; insert into nowhere values (1);");

        assertThatThrownBy(() -> migrate(flyway(source, "latest")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("from version 9 to 99")
                .hasMessageContaining("It is as it was");

        flyway(source, OLD).validate();
        assertThat(flyway(source, OLD).migrate().migrationsExecuted).isZero();
        assertThat(version(source)).isEqualTo(OLD);
        assertThat(read(source)).containsExactly("acknowledged");
        assertThat(tables(source)).doesNotContain("half_done");
        write(source, "and goes on");
        assertThat(copies()).hasSize(1).allMatch(name -> name.endsWith(".zip"));
    }

    /** Killed in the middle: the half-done file and the unfinished copy are all that is left. */
    @Test
    void what_a_killed_start_left_is_put_back_by_the_next_one() throws Exception {
        plant("V98__makes.sql", "create table half_done (id int);");
        plant("V99__fails.sql", "insert into nowhere values (1);");
        try (var connection = source.getConnection()) {
            DatabaseCopy.make(data, connection, OLD, CLOCK.instant());
        }
        assertThatThrownBy(() -> flyway(source, "latest").migrate());
        assertThat(tables(source)).contains("half_done");
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        }

        DatabaseCopy.putBackUnfinished(data);
        flyway(source, OLD).validate();
        assertThat(tables(source)).doesNotContain("half_done");
        assertThat(read(source)).containsExactly("acknowledged");
        write(source, "later");
        DatabaseCopy.putBackUnfinished(data);
        assertThat(read(source)).containsExactly("acknowledged", "later");
    }

    @Test
    void without_a_copy_nothing_is_changed() throws IOException {
        Files.createFile(data.resolve(DatabaseCopy.FOLDER));
        assertThatThrownBy(() -> migrate(flyway(source, "latest")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("a copy has to be made")
                .hasMessageContaining("Nothing was changed");
        assertThat(version(source)).isEqualTo(OLD);
    }

    @Test
    void on_postgresql_all_changes_are_taken_or_none_and_the_copy_is_said_to_be_the_operators() throws Exception {
        plant("V98__makes.sql", "create table half_done (id int);");
        plant("V99__fails.sql", "insert into nowhere values (1);");
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource postgres = server.getPostgresDatabase();
            flyway(postgres, OLD).migrate();
            write(postgres, "acknowledged");
            List<String> said = Logged.by(
                            Migrating.class.getName(),
                            Level.WARN,
                            () -> assertThatThrownBy(() -> migrate(flyway(postgres, "latest")))
                                    .isInstanceOf(StartRefused.class)
                                    .hasMessageContaining("It is as it was"))
                    .stream()
                    .map(event -> event.getFormattedMessage())
                    .toList();
            assertThat(said).hasSize(1);
            assertThat(said.getFirst()).contains("from version 9 to 99", "made by whoever runs it");
            flyway(postgres, OLD).validate();
            assertThat(version(postgres)).isEqualTo(OLD);
            assertThat(tables(postgres)).doesNotContain("half_done");
            assertThat(read(postgres)).containsExactly("acknowledged");
        }
    }

    private void migrate(Flyway flyway) {
        new Migrating(data, CLOCK).migrate(flyway);
    }

    /** As the house sets it up, up to a version, with what was planted. */
    private Flyway flyway(DataSource database, String target) {
        return Flyway.configure()
                .dataSource(database)
                .group(asShipped("spring.flyway.group"))
                .locations("classpath:db/migration/common", "filesystem:" + planted)
                .target(MigrationVersion.fromVersion(target))
                .load();
    }

    private static boolean asShipped(String property) {
        try (var file = Files.newBufferedReader(Path.of("src", "main", "resources", "application.properties"))) {
            Properties shipped = new Properties();
            shipped.load(file);
            return Boolean.parseBoolean(shipped.getProperty(property));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void plant(String name, String sql) throws IOException {
        Files.writeString(planted.resolve(name), sql);
    }

    private List<String> copies() {
        try (var found = Files.list(data.resolve(DatabaseCopy.FOLDER))) {
            return found.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataSource database, String key) {
        JdbcClient.create(database).sql("""
                        insert into blob (sha256, size_bytes, media_type, created_at)
                        values (:key, 1, 'text/plain', current_timestamp)
                        """).param("key", key).update();
    }

    private static List<String> read(DataSource database) {
        return JdbcClient.create(database)
                .sql("select sha256 from blob order by created_at")
                .query(String.class)
                .list()
                .stream()
                .map(String::strip)
                .toList();
    }

    private static String version(DataSource database) {
        return JdbcClient.create(database)
                .sql("select version from flyway_schema_history where success order by installed_rank desc limit 1")
                .query(String.class)
                .single();
    }

    private static List<String> tables(DataSource database) {
        return JdbcClient.create(database)
                .sql("select lower(table_name) from information_schema.tables")
                .query(String.class)
                .list();
    }
}

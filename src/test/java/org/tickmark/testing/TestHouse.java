package org.tickmark.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the house under test a data folder that goes with the JVM, and the database that the run is for: the system
 * property {@code tickmark.test.database} says {@code h2} (a file, as shipped) or {@code postgresql} (a real one, started
 * here, no Docker).
 */
class TestHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Names the database of this run. */
    static final String DATABASE = "tickmark.test.database";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "tickmark.data=" + Folder.PATH.resolve("data"),
                        "tickmark.keys=" + Folder.PATH.resolve("keys"),
                        "tickmark.sample=true")
                .applyTo(context);
        if (System.getProperty(DATABASE, "h2").equals("postgresql")) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + Postgres.SERVER.getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username=postgres")
                    .applyTo(context);
        }
    }

    private static final class Folder {
        static final Path PATH = make();

        private static Path make() {
            try {
                var folder = Files.createTempDirectory("tickmark-test");
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Postgres {
        /** Zonky stops it when the JVM ends. */
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

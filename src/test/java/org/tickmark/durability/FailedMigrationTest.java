package org.tickmark.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.testing.Launched;

/** The real application with a change of tables that fails, and then without: what an operator lives through. */
@Tag("process")
@EnabledIfSystemProperty(
        named = "tickmark.product",
        matches = "true",
        disabledReason = "runs in ./tickmark test, which builds the application that it starts")
class FailedMigrationTest {

    private static final Duration START = Duration.ofSeconds(120);

    @TempDir
    private Path temp;

    @Test
    void the_version_before_starts_on_data_that_a_new_one_could_not_change() throws Exception {
        String data = temp.resolve("data").toString();
        String token = token(data);
        Path planted = Files.createDirectory(temp.resolve("planted"));
        Files.writeString(planted.resolve("V98__makes.sql"), "create table half_done (id int);");
        Files.writeString(planted.resolve("V99__fails.sql"), "insert into nowhere values (1);");

        Map<String, String> newer =
                Map.of("SPRING_FLYWAY_LOCATIONS", "classpath:db/migration/common,filesystem:" + planted);
        try (var fails = Launched.with(newer, "run", "--port", "0", "--data", data)) {
            assertThat(fails.ended(START)).isEqualTo(2);
            assertThat(fails.out()).isEmpty();
            List<String> said = fails.err()
                    .lines()
                    .filter(line -> !line.startsWith("tickmark: "))
                    .toList();
            assertThat(said).as(fails.err()).hasSize(1);
            assertThat(said.getFirst()).contains("to 99", "It is as it was, and the version before starts on it.");
        }

        try (var before = Launched.with(Map.of(), "run", "--port", "0", "--data", data)) {
            int port = before.ready(START);
            var articles = Launched.get(port, "/api/v1/articles", "Authorization", "Bearer " + token);
            assertThat(articles.statusCode()).isEqualTo(200);
            assertThat(articles.body()).contains("\"title\"");
            assertThat(before.err()).doesNotContain("WARN", "ERROR");
        }
        try (var verify = Launched.with(Map.of(), "verify", "--data", data)) {
            assertThat(verify.ended(START)).as(verify.out()).isZero();
        }
    }

    private static String token(String data) throws Exception {
        try (var made = Launched.with(Map.of(), "token", "editor", "--data", data)) {
            assertThat(made.ended(START)).as(made.err()).isZero();
            return made.out().strip();
        }
    }
}

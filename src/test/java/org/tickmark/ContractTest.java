package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.testing.Launched;

/** The contract's rows about the commands, against the real process: what outside checks rely on. */
@Tag("process")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIfSystemProperty(
        named = "tickmark.product",
        matches = "true",
        disabledReason = "runs in ./tickmark test, which builds the application that it starts")
class ContractTest {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration END = Duration.ofSeconds(10);

    @TempDir
    private static Path temp;

    private static Path data;
    private static Launched server;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        data = temp.resolve("a new folder").resolve("data");
        server = Launched.with(Map.of(), "run", "--port", "0", "--data", data.toString());
        port = server.ready(START);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    @Order(1)
    void one_line_on_stdout_says_that_the_first_page_can_be_served() throws Exception {
        assertThat(server.out()).isEqualTo("Tickmark is ready: http://localhost:" + port + "\n");
        assertThat(Launched.get(port, "/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void health_answers_without_sign_in() throws Exception {
        var answer = Launched.get(port, "/api/v1/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .matches("\\{\"status\":\"up\",\"version\":\"\\d+\\.\\d+\\.\\d+[^\"]*\",\"database\":\"h2\"}");
    }

    @Test
    @Order(1)
    void the_data_folder_is_its_owners_alone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    @Order(1)
    void a_second_process_on_the_same_data_folder_is_refused_in_one_sentence() throws Exception {
        try (var second = Launched.with(Map.of(), "run", "--port", "0", "--data", data.toString())) {
            assertThat(second.ended(START)).isEqualTo(2);
            assertThat(second.out()).isEmpty();
            assertThat(second.err()).hasLineCount(1).contains(data.toString(), "in use", "--data");
        }
    }

    @Test
    @Order(1)
    void a_port_in_use_is_refused_in_one_sentence() throws Exception {
        var other = temp.resolve("other").toString();
        try (var second = Launched.with(Map.of(), "run", "--port", String.valueOf(port), "--data", other)) {
            assertThat(second.ended(START)).isEqualTo(2);
            assertThat(second.out()).isEmpty();
            assertThat(second.err()).hasLineCount(1).contains("Port " + port, "in use", "--port");
        }
    }

    @Test
    @Order(1)
    void an_export_from_a_running_house_is_refused() throws Exception {
        var file = temp.resolve("x.zip").toString();
        try (var export = Launched.with(Map.of(), "export", "all", "--output", file, "--data", data.toString())) {
            assertThat(export.ended(START)).isEqualTo(2);
            assertThat(export.err()).hasLineCount(1).contains("in use");
            assertThat(Path.of(file)).doesNotExist();
        }
    }

    @Test
    @Order(1)
    void a_token_from_a_running_house_is_refused() throws Exception {
        try (var token = Launched.with(Map.of(), "token", "editor", "--data", data.toString())) {
            assertThat(token.ended(START)).isEqualTo(2);
            assertThat(token.out()).isEmpty();
            assertThat(token.err()).hasLineCount(1).contains("in use");
        }
    }

    @Test
    @Order(1)
    void a_token_of_a_new_folder_opens_the_sample_in_it() throws Exception {
        var other = temp.resolve("made for a token").toString();
        String token;
        try (var command = Launched.with(Map.of(), "token", "editor", "--data", other)) {
            assertThat(command.ended(START)).isZero();
            assertThat(command.out()).matches("\\S{40,}\n");
            token = command.out().strip();
        }
        try (var stranger = Launched.with(Map.of(), "token", "nobody.here", "--data", other)) {
            assertThat(stranger.ended(START)).isEqualTo(2);
            assertThat(stranger.out()).isEmpty();
            assertThat(stranger.err()).hasLineCount(1).contains("nobody.here");
        }
        try (var run = Launched.with(Map.of(), "run", "--port", "0", "--data", other)) {
            var answer = Launched.get(run.ready(START), "/api/v1/articles", "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"title\":");
        }
    }

    @Test
    @Order(1)
    void a_database_that_does_not_answer_is_said_in_one_sentence() throws Exception {
        var nowhere = Map.of("TICKMARK_DB_URL", "jdbc:postgresql://127.0.0.1:1/nowhere");
        var other = temp.resolve("postgres").toString();
        try (var second = Launched.with(nowhere, "run", "--port", "0", "--data", other)) {
            assertThat(second.ended(START)).isEqualTo(2);
            assertThat(second.err()).hasLineCount(1).contains("database does not answer");
        }
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "fly, There is no command",
        "run --harbour 1, run does not know",
        "run --port, --port needs a value",
        "run --port eighty, A port is a number",
        "run --port 65536, A port is a number",
        "test --shallow, test does not know",
        "bench --input, --input needs a value",
        "export, export needs the article",
        "export all, export needs --output",
        "export all --output x.zip --data /nowhere/at/all, There is no data folder",
        "token, token needs the person",
        "token editor checker, token takes one person",
        "token --all, token does not know",
        "import, import needs the archive",
        "import /nowhere/at/all.zip, There is no file",
        "verify --deeply, verify does not know",
        "verify --data /nowhere/at/all, There is no data folder",
        "verify --checkpoint /nowhere/at/all, There is no file"
    })
    void used_wrongly_gives_2_and_one_sentence(String typed, String sentence) throws Exception {
        try (var launched = Launched.with(Map.of(), typed.split(" "))) {
            assertThat(launched.ended(START)).isEqualTo(2);
            assertThat(launched.out()).isEmpty();
            assertThat(launched.err()).hasLineCount(1).contains(sentence);
        }
    }

    @Test
    @Order(2)
    void sigterm_ends_it_within_ten_seconds_with_0() throws Exception {
        server.terminate();
        assertThat(server.ended(END)).isZero();
        assertThat(server.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    @Order(3)
    void it_starts_again_on_what_it_left() throws Exception {
        try (var again = Launched.with(Map.of(), "run", "--port", "0", "--data", data.toString())) {
            again.ready(START);
            again.terminate();
            assertThat(again.ended(END)).isZero();
        }
    }

    @Test
    @Order(4)
    void verify_says_nothing_of_what_is_whole_and_names_what_is_missing() throws Exception {
        try (var whole = Launched.with(Map.of(), "verify", "--data", data.toString())) {
            assertThat(whole.ended(START)).as(whole.err()).isZero();
            assertThat(whole.out()).isEmpty();
        }
        Path blob;
        try (var files = Files.walk(data.resolve("blobs"))) {
            blob = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.delete(blob);
        try (var missing = Launched.with(Map.of(), "verify", "--data", data.toString())) {
            assertThat(missing.ended(START)).isEqualTo(1);
            assertThat(missing.out()).isEqualTo("fault blob " + blob.getFileName() + "\n");
        }
    }
}

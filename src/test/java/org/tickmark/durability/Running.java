package org.tickmark.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.tickmark.testing.Api.Caller;
import org.tickmark.testing.Launched;
import tools.jackson.databind.JsonNode;

/** The application as {@code ./tickmark run} starts it, with a house that an editor and a checker have tokens for. */
final class Running implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);

    private final Launched process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Tokens tokens;
    private final int port;

    private Running(Launched process, Tokens tokens, int port) {
        this.process = process;
        this.tokens = tokens;
        this.port = port;
    }

    /** Tokens of two of the sample's people. */
    record Tokens(String editor, String checker) {

        static Tokens of(Path data) throws Exception {
            return new Tokens(one("editor", data), one("checker", data));
        }

        private static String one(String person, Path data) throws Exception {
            try (var command = Launched.with(Map.of(), "token", person, "--data", data.toString())) {
                assertThat(command.ended(START)).as(command.err()).isZero();
                return command.out().strip();
            }
        }
    }

    static Running on(Path data, Tokens tokens) throws Exception {
        return of(Launched.with(Map.of(), "run", "--port", "0", "--data", data.toString()), tokens);
    }

    static Running of(Launched process, Tokens tokens) throws Exception {
        try {
            return new Running(process, tokens, process.ready(START));
        } catch (AssertionError notReady) {
            process.close();
            throw notReady;
        }
    }

    Launched process() {
        return process;
    }

    Caller editor() {
        return caller(tokens.editor());
    }

    Caller checker() {
        return caller(tokens.checker());
    }

    private Caller caller(String token) {
        return new Caller(client, "http://localhost:" + port, Map.of("Authorization", "Bearer " + token));
    }

    /** Lets that many write at once. */
    List<Writer> writers(int count, String name) {
        List<Writer> writers = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Writer writer = new Writer(name + " " + number, editor(), checker());
            writers.add(writer);
            Thread.ofVirtual().start(writer);
        }
        return writers;
    }

    /** Everything that was answered is there, and the article's history has it in an unbroken row. */
    void assertHolds(Writer.Kept kept) {
        if (kept.article().isEmpty()) {
            return;
        }
        assertThat(editor().get(kept.article()).status()).isEqualTo(200);
        JsonNode claims = editor().get(kept.article() + "/claims").json();
        assertThat(claims.size()).isGreaterThanOrEqualTo(kept.claims());
        JsonNode history = editor().get(kept.article() + "/history").json();
        assertThat(history.valueStream().map(row -> row.path("seq").asLong()))
                .as("the sequence of %s", kept.article())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, history.size()).boxed().toList());
        assertCount(history, "CLAIM_MARKED", kept.claims());
        assertCount(history, "STATEMENT_EDITED", kept.statement());
        assertCount(history, "VERDICT_PROPOSED", kept.proposals());
        assertCount(history, "PROPOSAL_WITHDRAWN", kept.withdrawals());
        if (kept.claims() > 0) {
            // The last one was perhaps done and not answered.
            assertThat(claims.path(0).path("statement").asString())
                    .isIn(Writer.statement(kept.statement()), Writer.statement(kept.statement() + 1));
            long edits = count(history, "STATEMENT_EDITED");
            assertThat(claims.path(0).path("statement").asString()).isEqualTo(Writer.statement((int) edits));
        }
        assertThat(count(history, "CLAIM_MARKED")).isEqualTo(claims.size());
    }

    private static void assertCount(JsonNode history, String action, int answered) {
        assertThat(count(history, action)).as(action).isBetween((long) answered, answered + 1L);
    }

    private static long count(JsonNode history, String action) {
        return history.valueStream()
                .filter(row -> row.path("action").asString().equals(action))
                .count();
    }

    @Override
    public void close() throws java.io.IOException {
        client.shutdownNow();
        process.close();
    }
}

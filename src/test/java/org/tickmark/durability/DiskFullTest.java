package org.tickmark.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.testing.Api.Answer;
import org.tickmark.testing.Launched;

/** The database's file may not grow: as a full disk does, the operating system refuses the write that needs more. */
@Tag("process")
@Tag("deep")
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(
        named = "tickmark.product",
        matches = "true",
        disabledReason = "runs in ./tickmark test, which builds the application that it starts")
class DiskFullTest {

    private static final int ROOM_KIB = 3_000;
    private static final String BOOK = "A sentence that is quite long. ".repeat(20_000);

    @TempDir
    private Path temp;

    @Test
    void a_full_disk_is_said_in_a_sentence_and_takes_nothing_that_was_answered() throws Exception {
        Path data = temp.resolve("data");
        Running.Tokens tokens = Running.Tokens.of(data);
        long limit = Files.size(data.resolve("tickmark.mv.db")) / 1024 + ROOM_KIB;
        List<String> kept = new ArrayList<>();
        Answer refused;
        try (Running running = Running.of(
                Launched.limited(Map.of(), limit, "run", "--port", "0", "--data", data.toString()), tokens)) {
            Answer answer = bringIn(running, 0);
            while (answer.status() == 201 && kept.size() < 100) {
                kept.add(answer.json().path("id").asString());
                answer = bringIn(running, kept.size());
            }
            refused = answer;
            assertThat(running.process().err()).doesNotContain("\tat ");
        }
        assertThat(refused.status()).as(refused.toString()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("disk_full");
        assertThat(refused.json().path("detail").asString())
                .contains("disk is full")
                .doesNotContain("Exception");
        assertThat(kept).isNotEmpty();
        try (Running running = Running.on(data, tokens)) {
            assertThat(running.editor().get("/api/v1/articles").each("id")).containsAll(kept);
            for (String article : kept) {
                assertThat(running.editor()
                                .get("/api/v1/articles/" + article + "/versions/1/text")
                                .text())
                        .startsWith(BOOK.strip());
            }
            assertThat(bringIn(running, 1_000).status()).isEqualTo(201);
        }
    }

    private static Answer bringIn(Running running, int number) {
        return running.editor()
                .post("/api/v1/articles", "{'title':'Book %d','format':'text','text':'%s'}".formatted(number, BOOK));
    }
}

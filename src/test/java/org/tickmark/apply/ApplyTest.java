package org.tickmark.apply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplyTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void words_and_sentences_are_pairs_of_offsets() {
        assertThat(run("words", "{\"id\":\"a\",\"lang\":\"en\",\"text\":\"😀 Iran’s 5 %\"}"))
                .isZero();
        assertThat(run("sentences", "{\"id\":7,\"lang\":\"en\",\"text\":\"Dr. Lee came.\\nHe left.\"}"))
                .isZero();
        assertThat(lines())
                .containsExactly(
                        "{\"id\":\"a\",\"words\":[[3,9],[10,11]]}", "{\"id\":7,\"sentences\":[[0,13],[14,22]]}");
    }

    @Test
    void carry_says_what_became_of_each_span() {
        run(
                "carry",
                "{\"id\":1,\"lang\":\"en\",\"old\":\"It's 300 now.\\nYes.\\nYes.\\nThe end.\",\"new\":\"It’s 800 now.\\nYes.\\nThe end.\","
                        + "\"spans\":[[0,4],[5,8],[14,17],[24,31]]}");
        assertThat(lines())
                .containsExactly(
                        "{\"id\":1,\"results\":["
                                + "{\"result\":\"KEPT\",\"at\":[0,4],\"candidates\":[],\"typography\":true,\"sentenceChanged\":true},"
                                + "{\"result\":\"ALTERED\",\"at\":[5,8],\"candidates\":[],\"typography\":false,\"sentenceChanged\":true},"
                                + "{\"result\":\"AMBIGUOUS\",\"at\":null,\"candidates\":[[14,17]],\"typography\":false,\"sentenceChanged\":true},"
                                + "{\"result\":\"KEPT\",\"at\":[19,26],\"candidates\":[],\"typography\":false,\"sentenceChanged\":false}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"id\":1}",
                "{\"id\":1} {}",
                "\0",
                "{\"id\":1,\"lang\":\"en\",\"old\":5}",
                "{\"id\":1,\"lang\":\"en\",\"old\":\"abc\",\"new\":\"abc\"}",
                "{\"id\":1,\"lang\":\"en\",\"old\":\"abc\",\"new\":\"abc\",\"spans\":[[0]]}",
                "{\"id\":1,\"lang\":\"en\",\"old\":\"abc\",\"new\":\"abc\",\"spans\":[[0,1.5]]}",
                "{\"id\":1,\"lang\":\"en\",\"old\":\"abc\",\"new\":\"abc\",\"spans\":[[0,99999999999]]}",
                "{\"id\":1,\"lang\":\"en\",\"old\":\"abc\",\"new\":\"abc\",\"spans\":[[-1,2]]}",
                "{\"id\":1,\"lang\":\"en\",\"old\":\"abc\",\"new\":\"abc\",\"spans\":[[2,2]]}",
                "{\"id\":1,\"lang\":\"en\",\"old\":\"abc\",\"new\":\"abc\",\"spans\":[[2,4]]}",
                "{\"id\":1,\"lang\":\"en\",\"old\":\"a😀c\",\"new\":\"abc\",\"spans\":[[0,2]]}",
                "{\"id\":1,\"lang\":\"en\",\"old\":\"a\\ud83dc\",\"new\":\"abc\",\"spans\":[[0,1]]}",
                "{\"id\":1,\"lang\":\"en\",\"old\":\"a\\u0000c\",\"new\":\"abc\",\"spans\":[[0,1]]}",
                "{\"id\":1,\"lang\":\"no tag\",\"old\":\"abc\",\"new\":\"abc\",\"spans\":[[0,1]]}"
            })
    void a_bad_line_gets_a_sentence_and_the_rest_goes_on(String bad) {
        String good = "{\"id\":2,\"lang\":\"en\",\"old\":\"abc\",\"new\":\"abc\",\"spans\":[[0,3]]}";
        assertThat(run("carry", bad + "\n\n" + good + "\n")).isEqualTo(1);
        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst())
                .startsWith(bad.startsWith("{\"id\":1,") ? "{\"id\":1,\"error\":\"" : "{\"id\":")
                .contains("\"error\":\"");
        assertThat(lines().getLast()).contains("\"KEPT\"");
    }

    @Test
    void deep_nesting_and_ten_megabytes_are_answered() {
        String book = "The corridor, long stuck, moved 300 containers. ".repeat(210_000);
        String deep = "[".repeat(100_000);
        String line = "{\"id\":1,\"lang\":\"en\",\"old\":\"" + book + "\",\"new\":\"" + book
                + "\",\"spans\":[[0,3],[9000000,9000008]]}";
        assertThat(run("carry", deep + "\n" + line)).isEqualTo(1);
        assertThat(lines().getFirst()).contains("\"error\":\"");
        assertThat(lines().getLast()).contains("\"KEPT\",\"at\":[9000000,9000008]");
    }

    @Test
    void files_are_read_and_written_and_wrong_use_is_said(@TempDir Path folder) throws IOException {
        var input = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":1,\"lang\":\"en\",\"text\":\"a\"}\n");
        var output = folder.resolve("out.jsonl");
        assertThat(Apply.run(
                        List.of("words", "--input", input.toString(), "--output", output.toString()),
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        err()))
                .isZero();
        assertThat(Files.readString(output)).isEqualTo("{\"id\":1,\"words\":[[0,1]]}\n");
        for (var args : List.of(
                List.<String>of(),
                List.of("verbs"),
                List.of("words", "--inptu", "x"),
                List.of("words", "--input", folder + "/none"))) {
            err.reset();
            assertThat(Apply.run(args, new ByteArrayInputStream(new byte[0]), out, err()))
                    .isEqualTo(2);
            assertThat(err.toString(UTF_8).lines()).hasSize(1);
        }
    }

    private int run(String tool, String input) {
        return Apply.run(List.of(tool), new ByteArrayInputStream(input.getBytes(UTF_8)), out, err());
    }

    private PrintStream err() {
        return new PrintStream(err, true, UTF_8);
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }
}

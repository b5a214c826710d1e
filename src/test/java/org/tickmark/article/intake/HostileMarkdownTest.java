package org.tickmark.article.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.refusal.BadInput;

/** Texts made to keep a parser busy or to overflow its stack: each is read or refused, in bounded time. */
class HostileMarkdownTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    static List<String> shapes() {
        return List.of(
                "> ",
                "- ",
                "1. ",
                "> - ",
                "*a **a ",
                "a_ ",
                "_a ",
                "*a_ ",
                "a**b c* ",
                "***a ",
                "**_ a__* ",
                "[",
                "a]",
                "[a](",
                "[a](<b",
                "[a](b \"x",
                "![[]()",
                "[a][b] ",
                "<",
                "a <!--",
                "a <?",
                "a <![CDATA[",
                "a <!A ",
                "<a ",
                "<a href=\"",
                "<http:a",
                "&a",
                "&#1",
                "`a``",
                "[a\n",
                "[a]: u 'x\n",
                "[a]: u\n",
                "|a\n|",
                "a\n=\n",
                "a\n\n",
                "| a |\n|---|\n",
                "\\",
                "\t",
                "a  \n",
                "<div>\n",
                "```\n",
                "# ",
                "\n",
                "|-",
                " * *\n",
                "(",
                "!");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void no_shape_keeps_the_reader_busy(String shape) {
        readOrRefused(shape.repeat(200_000 / shape.length()));
    }

    @Tag("deep")
    @ParameterizedTest
    @MethodSource("shapes")
    void not_even_in_ten_megabytes(String shape) {
        readOrRefused(shape.repeat(9_900_000 / shape.length()));
    }

    @Test
    void a_wide_table_with_many_short_rows_fills_no_memory() {
        readOrRefused("|a".repeat(50_000) + "\n" + "|-".repeat(50_000) + "\n" + "|\n".repeat(1_000_000));
    }

    @Test
    void blank_lines_below_deep_lists_take_no_time() {
        readOrRefused("- ".repeat(10_000) + "x\n" + "\n".repeat(900_000) + "y");
    }

    @Test
    void ten_thousand_quotes_in_each_other_keep_their_words() {
        assertThat(Reading.markdown("> ".repeat(10_000) + "deep").text()).endsWith("deep");
    }

    @Test
    void emphasis_nested_a_hundred_thousand_deep_overflows_no_stack() {
        assertThat(readOrRefused(nested(1_900))).isEqualTo("a ".repeat(1_900) + "x");
        assertThat(readOrRefused(nested(100_000))).isEmpty();
        assertThat(readOrRefused("*".repeat(50_000) + "a" + "*".repeat(50_000))).isEmpty();
        assertThat(readOrRefused("![a".repeat(50_000) + "x" + "](u)".repeat(50_000)))
                .isEmpty();
    }

    @Test
    void an_honest_text_is_not_taken_for_a_hostile_one() {
        String paragraph = "He said [so](https://a.example) and *so*, [there][1] & <b>then</b>.\n";
        String list = "- a point with [a link](https://b.example/x)\n";
        String table = "| a | b |\n|---|---|\n" + "| [x](u) | **7** |\n".repeat(5_000);

        assertThat(Reading.markdown(paragraph.repeat(1_000) + "\n" + list.repeat(5_000) + "\n" + table)
                        .blocks())
                .hasSize(1 + 5_000 + 10_002);
    }

    private static String nested(int depth) {
        return "*a ".repeat(depth) + "x" + "*".repeat(depth);
    }

    private static String readOrRefused(String text) {
        return assertTimeoutPreemptively(LONG_ENOUGH, () -> {
            try {
                return Intakes.standard()
                        .read(text.getBytes(UTF_8), IntakeHints.file("a.md", Reading.EN))
                        .text();
            } catch (BadInput refusal) {
                assertThat(refusal.key()).startsWith("intake.");
                return "";
            }
        });
    }
}

package org.tickmark.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.article.intake.Reading.plain;
import static org.tickmark.article.intake.Reading.shown;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlainTextIntakeTest {

    private static final String LONG = "A factory was opened in the north, and " + "much was said about it, ".repeat(5);

    @Test
    void blank_lines_separate_blocks_and_one_line_feed_joins_them() {
        var text = plain("First.\n\nSecond.\n \t\u00A0\n\nThird.\n");

        assertThat(shown(text)).containsExactly("PARAGRAPH 0 First.", "PARAGRAPH 0 Second.", "PARAGRAPH 0 Third.");
        assertThat(text.text()).isEqualTo("First.\nSecond.\nThird.");
    }

    @Test
    void a_single_line_feed_in_a_block_is_a_written_line_break() {
        assertThat(shown(plain("Photo: A. Person\nfor the paper\n\n" + LONG)))
                .containsExactly("PARAGRAPH 0 Photo: A. Person\nfor the paper", "PARAGRAPH 0 " + LONG);
    }

    @Test
    void where_no_line_is_blank_and_one_is_long_each_line_is_a_block() {
        assertThat(shown(plain("A headline\n" + LONG + "\nA short end.\n")))
                .containsExactly("PARAGRAPH 0 A headline", "PARAGRAPH 0 " + LONG, "PARAGRAPH 0 A short end.");
    }

    @Test
    void a_text_with_hard_line_ends_and_no_blank_line_is_one_block() {
        assertThat(plain("One line of a letter,\nanother one,\nand the end.").blocks())
                .hasSize(1);
    }

    @Test
    void within_a_block_only_line_ends_and_the_mark_at_the_start_change() {
        String words = "“Ten”\u00A0— ‘ten’ 😀  e\u0301 \uFEFF ﬁ 10² <b>x</b> *y* ";

        assertThat(plain("\uFEFF" + words + "\r\nnext\rlast").text()).isEqualTo(words + "\nnext\nlast");
    }

    @Test
    void a_text_from_right_to_left_keeps_its_order() {
        assertThat(plain("سلام دنیا.\n\nخداحافظ.").text()).isEqualTo("سلام دنیا.\nخداحافظ.");
    }

    @Test
    void nothing_but_blank_lines_is_lost() {
        var random = new Random(41);
        String[] pieces = {"a", "b ", "\n", "\n\n", "😀", "\r\n", "\u00A0", LONG};
        for (int round = 0; round < 2_000; round++) {
            String written = "x"
                    + random.ints(random.nextInt(20), 0, pieces.length)
                            .mapToObj(i -> pieces[i])
                            .collect(Collectors.joining());
            String expected = written.replace("\r\n", "\n")
                    .lines()
                    .filter(line -> !line.replace('\u00A0', ' ').isBlank())
                    .collect(Collectors.joining("\n"));

            assertThat(plain(written).text()).isEqualTo(expected);
        }
    }
}

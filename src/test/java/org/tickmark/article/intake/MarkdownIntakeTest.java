package org.tickmark.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.article.intake.Reading.markdown;
import static org.tickmark.article.intake.Reading.shown;

import org.junit.jupiter.api.Test;

class MarkdownIntakeTest {

    @Test
    void the_first_heading_of_level_1_is_the_title() {
        var text = markdown("## Before\n\n# The *title*\n\n# Another\n\nSub\n---\n");

        assertThat(shown(text))
                .containsExactly("HEADING 2 Before", "TITLE 1 The title", "HEADING 1 Another", "HEADING 2 Sub");
        assertThat(text.title()).contains("The title");
        assertThat(markdown("> # Quoted\n\nWords.").title()).isEmpty();
    }

    @Test
    void emphasis_and_links_give_their_words() {
        assertThat(markdown("""
                *A digest*, **bold _and_ more**, [a link](https://a.example/x "t"), <https://b.example>, \
                [named][n], `x * y`, 7 \\* 6, caf&eacute; &amp; co, snake_case

                [n]: https://c.example
                """).text())
                .isEqualTo(
                        "A digest, bold and more, a link, https://b.example, named, x * y, 7 * 6, café & co, snake_case");
    }

    @Test
    void a_soft_line_break_is_a_blank_and_a_hard_one_a_line_feed() {
        assertThat(markdown("one\n  two  \nthree\\\nfour").text()).isEqualTo("one two\nthree\nfour");
    }

    @Test
    void quotes_lists_and_code_are_blocks_with_their_depth() {
        assertThat(shown(markdown("""
                > He said so.
                >
                > > And so.

                - one
                  - two

                    two again
                1. > quoted in a list

                ***

                ```java
                int a;

                int b;
                ```
                """)))
                .containsExactly(
                        "QUOTE 1 He said so.",
                        "QUOTE 2 And so.",
                        "LIST_ITEM 1 one",
                        "LIST_ITEM 2 two",
                        "LIST_ITEM 2 two again",
                        "QUOTE 1 quoted in a list",
                        "CODE 0 int a;\n\nint b;");
    }

    @Test
    void table_cells_are_blocks_with_their_column() {
        assertThat(shown(markdown("| Year | *Sum* |\n|---|--:|\n| 2022 | 40 \\| 41 |\n| | 7 |\n")))
                .containsExactly(
                        "TABLE_CELL 1 Year",
                        "TABLE_CELL 2 Sum",
                        "TABLE_CELL 1 2022",
                        "TABLE_CELL 2 40 | 41",
                        "TABLE_CELL 2 7");
    }

    @Test
    void a_picture_alone_is_a_block_and_its_title_the_caption() {
        assertThat(shown(markdown(
                        "![Two men](a.jpg \"At the summit\")\n\n[![A map](m.png)](m.html)\n\nSee ![a dot](d.png)!")))
                .containsExactly(
                        "PICTURE 0 Two men", "CAPTION 0 At the summit", "PICTURE 0 A map", "PARAGRAPH 0 See a dot!");
    }

    @Test
    void html_stays_as_it_is_written() {
        assertThat(shown(markdown("""
                <script>
                alert(1)
                </script>

                A <b>bold</b> word <img src=x onerror=alert(1)> &lt;i&gt;
                """)))
                .containsExactly(
                        "CODE 0 <script>\nalert(1)\n</script>",
                        "PARAGRAPH 0 A <b>bold</b> word <img src=x onerror=alert(1)> <i>");
    }

    @Test
    void typography_is_left_alone() {
        String words = "“It’s”\u00A0— 1–2 … 😀 10² e\u0301";
        assertThat(markdown(words + "\r\n\r\n" + words).text()).isEqualTo(words + "\n" + words);
    }

    @Test
    void what_has_no_words_is_no_block() {
        assertThat(shown(markdown("#\n\n&nbsp;\n\n![](a.png)\n\n```\n```\n\n-\n\nWords.\n\n[a]: b")))
                .containsExactly("PARAGRAPH 0 Words.");
    }
}

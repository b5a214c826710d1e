package org.tickmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final LanguageTag EN = LanguageTag.of("en");

    private final Language language = Language.byIcu();

    @Test
    void sentences_come_without_the_blanks_around_them() {
        assertThat(sentences("  One stands. \u00A0Two falls!  Three? "))
                .containsExactly("One stands.", "Two falls!", "Three?");
    }

    @Test
    void a_written_line_break_ends_no_sentence() {
        assertThat(sentences("The first line\nGoes on here. Then\nan end."))
                .containsExactly("The first line\nGoes on here.", "Then\nan end.");
    }

    @Test
    void an_empty_line_in_a_block_ends_one() {
        assertThat(sentences("int a\n\nint b")).containsExactly("int a", "int b");
    }

    @Test
    void blanks_alone_are_no_sentence() {
        assertThat(sentences(" \n\u00A0 ")).isEmpty();
        assertThat(sentences("")).isEmpty();
    }

    @Test
    void the_end_of_a_block_ends_a_sentence_and_offsets_are_those_of_the_text() {
        String text = "A headline\nIt rained. It stopped";
        var blocks = Spans.of(List.of(new Span(0, 10), new Span(11, text.length())));

        assertThat(language.sentences(text, blocks, EN).stream().map(s -> s.of(text)))
                .containsExactly("A headline", "It rained.", "It stopped");
    }

    private List<String> sentences(String block) {
        return language.sentences(block, EN).stream().map(s -> s.of(block)).toList();
    }
}

package org.tickmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static final LanguageTag EN = LanguageTag.of("en");

    private final Language language = Language.byIcu();

    /** Abbreviations, initials, figures, ellipses, closing marks, lists, missing blanks, addresses in many languages. */
    static List<Arguments> texts() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace("\\n", "\n").replace("\\r", "\r").split("\t"))
                    .map(line -> Arguments.of(line[0], line[1]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_sentence_ends_where_a_reader_ends_it(String tag, String marked) {
        String text = marked.replace('|', ' ').replace("¦", "");

        assertThat(language.sentences(text, LanguageTag.of(tag)).stream().map(s -> s.of(text)))
                .containsExactly(marked.split("[|¦]"));
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"int a\n\nint b", "int a\n \t\nint b", "int a\r\n\r\nint b", "int a\u2029int b"})
    void an_empty_line_in_a_block_ends_one(String block) {
        assertThat(sentences(block)).containsExactly("int a", "int b");
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

    @Test
    void a_list_that_runs_on_is_cut_only_where_the_block_begins_as_one() {
        assertThat(sentences("1) One 2) Two 3) Three")).containsExactly("1) One", "2) Two", "3) Three");
        assertThat(sentences("• one • two")).containsExactly("• one", "• two");
        assertThat(sentences("There are 1) one and 2) two")).hasSize(1);
        assertThat(sentences("Home • News • Sport")).hasSize(1);
        assertThat(sentences("1) It has 7) parts")).hasSize(1);
    }

    /** Whatever comes in: in order, within the text, no character cut, and everything that is no blank in one. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ru", "ar", "zh", "und", "el", "th"})
    void every_word_of_any_text_stands_in_one_sentence(String tag) {
        var pieces = List.of(
                "a", "B", "Mr", "U", "z", " ", " ", ".", ". ", "!", "?", "…", "“", "”", "»", "«", "\"", "'", "(", ")",
                "[1]", "—", "\n", "\u2029", "1", "1.", "•", "😀", "。", "؟", "د", "说", "《", "》", "\u200F", "́", "\uD83D",
                "www.", "@");
        var random = new Random(3);
        for (int round = 0; round < 3_000; round++) {
            var built = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                built.append(pieces.get(random.nextInt(pieces.size())));
            }
            String text = built.toString();
            var rest = new StringBuilder(text);
            var sentences = language.sentences(text, LanguageTag.of(tag));
            sentences.stream().forEach(s -> {
                assertThat(CodePoints.isBoundary(text, s.start()) && CodePoints.isBoundary(text, s.end()))
                        .isTrue();
                assertThat(CodePoints.isBlank(text.charAt(s.start())) || CodePoints.isBlank(text.charAt(s.end() - 1)))
                        .isFalse();
                rest.replace(s.start(), s.end(), " ".repeat(s.length()));
            });
            assertThat(CodePoints.isBlank(rest)).as(text).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ". ",
                ".",
                "a.B",
                "a.Bc",
                "(",
                ".\"",
                "[1].",
                "1. ",
                "\n",
                "! ?",
                "-.",
                "((a.5 ",
                "www.A.Bc",
                "» .",
                "说。”"
            })
    void a_text_made_to_keep_it_busy_takes_no_longer_than_another(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        var began = Instant.now();
        var some = new ArrayList<>(List.of(language.sentences(text, EN).size()));
        assertThat(some).isNotEmpty();
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(20)); // the slowest 0.5 s
    }

    private List<String> sentences(String block) {
        return language.sentences(block, EN).stream().map(s -> s.of(block)).toList();
    }
}

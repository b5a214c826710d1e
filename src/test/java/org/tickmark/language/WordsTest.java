package org.tickmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private final Language language = Language.byIcu();

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("en", "Iran’s deal: $40 billion.", List.of("Iran’s", "deal", "40", "billion")),
                Arguments.of("en", "1,136.5 words — or 3 %?", List.of("1,136.5", "words", "or", "3")),
                Arguments.of("en", "a\u00A0b\nc", List.of("a", "b", "c")),
                Arguments.of("en", "😀 \t … !", List.of()),
                Arguments.of("en", "", List.of()),
                Arguments.of("de", "Köln-Süd, „schön“", List.of("Köln", "Süd", "schön")),
                Arguments.of("fa", "سلام دنیا.", List.of("سلام", "دنیا")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_word_is_a_segment_that_is_no_blank_and_no_punctuation(String tag, String text, List<String> expected) {
        var words = language.words(text, LanguageTag.of(tag));

        assertThat(words.stream().map(word -> word.of(text))).containsExactlyElementsOf(expected);
        assertThat(WordCount.of(text, LanguageTag.of(tag))).isEqualTo(expected.size());
    }

    @Test
    void a_script_without_blanks_has_words_too() {
        assertThat(language.words("東京は日本の首都です。", LanguageTag.of("ja")).size()).isGreaterThan(3);
        assertThat(language.words("กรุงเทพเป็นเมืองหลวง", LanguageTag.of("th")).size())
                .isGreaterThan(2);
    }

    @Test
    void counting_stops_above_the_limit() {
        var en = LanguageTag.of("en");
        assertThat(WordCount.exceeds(3, "one two three", en)).isFalse();
        assertThat(WordCount.exceeds(2, "one two three", en)).isTrue();
        assertThat(WordCount.exceeds(2, "a !", en)).isFalse();
    }

    @Test
    void a_book_of_200_000_words_is_cut_in_seconds() {
        String book = "The corridor, long stuck, moved 300 containers in July. ".repeat(25_000);
        var began = Instant.now();

        var words = language.words(book, LanguageTag.of("en"));
        var sentences = language.sentences(book, LanguageTag.of("en"));

        assertThat(words.size()).isEqualTo(9 * 25_000);
        assertThat(sentences.size()).isEqualTo(25_000);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10)); // 0.3 s on two cores
    }
}

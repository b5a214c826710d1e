package org.tickmark.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tickmark.language.Span;

class FindingTest {

    @Test
    void words_stand_once_never_or_often() {
        String text = "The deal is a deal, not an ordeal.";
        assertThat(Finding.of("The deal", text)).isEqualTo(new Finding.Once(new Span(0, 8)));
        assertThat(Finding.of("the deal", text)).isEqualTo(new Finding.Never());
        assertThat(Finding.of("deal", text))
                .isEqualTo(new Finding.Often(List.of(new Span(4, 8), new Span(14, 18), new Span(29, 33))));
        assertThat(Finding.of(text + " ", text)).isEqualTo(new Finding.Never());
    }

    @Test
    void overlapping_places_are_several() {
        assertThat(Finding.all("anan", "ananan")).containsExactly(new Span(0, 4), new Span(2, 6));
    }

    @Test
    void no_words_are_an_error_of_the_caller() {
        assertThatThrownBy(() -> Finding.of("", "text")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_finds_what_a_slow_search_finds() {
        var random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            String text = letters(random, 40);
            String words = letters(random, 5);
            var expected = new ArrayList<Span>();
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                expected.add(new Span(at, at + words.length()));
            }

            assertThat(Finding.all(words, text)).isEqualTo(expected);
        }
    }

    @Test
    void words_made_to_keep_a_plain_search_busy_are_found_at_once() {
        String text = "a".repeat(4_000_000);
        String words = "a".repeat(2_000_000) + "b";
        var began = Instant.now();

        assertThat(Finding.of(words, text)).isEqualTo(new Finding.Never());
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5)); // 0.1 s on two cores
    }

    private static String letters(Random random, int most) {
        var letters = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            letters.append(random.nextBoolean() ? 'a' : 'b');
        }
        return letters.toString();
    }
}

package org.tickmark.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tickmark.language.CodePoints;
import org.tickmark.language.Span;

class QuoteTest {

    @Test
    void it_keeps_32_code_units_on_each_side() {
        String text = "x".repeat(40) + "deal" + "y".repeat(40);

        assertThat(Quote.at(new Span(40, 44), text)).isEqualTo(new Quote("deal", "x".repeat(32), "y".repeat(32)));
    }

    @Test
    void at_the_ends_of_the_text_there_is_less() {
        assertThat(Quote.at(new Span(0, 4), "deal of")).isEqualTo(new Quote("deal", "", " of"));
        assertThat(Quote.at(new Span(0, 4), "deal")).isEqualTo(new Quote("deal", "", ""));
    }

    @Test
    void context_never_cuts_a_character() {
        String text = "😀" + "x".repeat(31) + "deal" + "y".repeat(31) + "😀";

        assertThat(Quote.at(new Span(33, 37), text)).isEqualTo(new Quote("deal", "x".repeat(31), "y".repeat(31)));
    }

    @Test
    void a_span_that_cuts_a_character_makes_no_quote() {
        assertThatThrownBy(() -> Quote.at(new Span(0, 1), "😀")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quote("", "", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void before_words_and_after_together_are_the_text() {
        var random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            String text = Texts.some(random, 120);
            var span = Texts.span(random, text);
            var quote = Quote.at(span, text);

            assertThat(text).contains(quote.prefix() + quote.exact() + quote.suffix());
            assertThat(quote.exact()).isEqualTo(span.of(text));
            assertThat(CodePoints.firstLoneSurrogate(quote.prefix() + quote.suffix()))
                    .isEqualTo(-1);
            assertThat(quote.prefix().length()).isGreaterThanOrEqualTo(Math.min(span.start(), Quote.CONTEXT - 1));
        }
    }
}

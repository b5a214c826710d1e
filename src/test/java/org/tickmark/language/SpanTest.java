package org.tickmark.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1,3", "3,3", "4,3", "0,0", "-2,-1"})
    void it_cannot_be_made_wrong(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2,5, 5,7, false", // neighbours
        "2,5, 4,7, true",
        "2,5, 3,4, true", // inside
        "2,5, 0,9, true", // around
        "2,5, 0,2, false",
    })
    void spans_overlap_when_they_share_a_code_unit(int a, int b, int c, int d, boolean expected) {
        assertThat(new Span(a, b).overlaps(new Span(c, d))).isEqualTo(expected);
        assertThat(new Span(c, d).overlaps(new Span(a, b))).isEqualTo(expected);
    }

    @Test
    void the_end_is_outside() {
        var span = new Span(2, 5);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.contains(new Span(2, 5))).isTrue();
        assertThat(span.contains(new Span(2, 6))).isFalse();
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.of("0123456")).isEqualTo("234");
        assertThat(span.shifted(-2)).isEqualTo(new Span(0, 3));
    }
}

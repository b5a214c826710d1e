package org.tickmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void inside_a_pair_and_outside_the_text_is_no_boundary() {
        String text = "a😀b";
        assertThat(CodePoints.isBoundary(text, -1)).isFalse();
        assertThat(CodePoints.isBoundary(text, 0)).isTrue();
        assertThat(CodePoints.isBoundary(text, 1)).isTrue();
        assertThat(CodePoints.isBoundary(text, 2)).isFalse();
        assertThat(CodePoints.isBoundary(text, 4)).isTrue();
        assertThat(CodePoints.isBoundary(text, 5)).isFalse();
    }

    @Test
    void a_half_pair_is_found_wherever_it_stands() {
        assertThat(CodePoints.firstLoneSurrogate("a😀b")).isEqualTo(-1);
        assertThat(CodePoints.firstLoneSurrogate("ab\uD83D")).isEqualTo(2);
        assertThat(CodePoints.firstLoneSurrogate("\uDE00ab")).isEqualTo(0);
        assertThat(CodePoints.firstLoneSurrogate("😀\uD83D\uD83D\uDE00")).isEqualTo(2);
        assertThat(CodePoints.firstLoneSurrogate("\uDE00\uD83D")).isEqualTo(0);
    }

    @Test
    void a_no_break_space_is_blank_and_a_letter_is_not() {
        assertThat(CodePoints.isBlank("\u00A0\u202F\t \n")).isTrue();
        assertThat(CodePoints.isBlank(" a ")).isFalse();
        assertThat(CodePoints.isBlank("")).isTrue();
    }
}

package org.tickmark.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @Test
    void blanks_of_any_kind_around_a_line_are_dropped() {
        assertThat(Typed.line("title", "\u00a0 \u2003More than Syria\t ", 300)).isEqualTo("More than Syria");
    }

    @Test
    void a_line_break_in_a_line_becomes_a_blank() {
        assertThat(Typed.line("title", "More\r\nthan Syria", 300)).isEqualTo("More than Syria");
    }

    @Test
    void markup_is_text_and_stays() {
        assertThat(Typed.line("title", "<script>alert(1)</script>", 300)).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void emoji_and_right_to_left_text_stay() {
        assertThat(Typed.line("title", "مرحبا 👩🏽‍🚀", 300)).isEqualTo("مرحبا 👩🏽‍🚀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", "\n"})
    void nothing_but_blanks_is_nothing(String typed) {
        assertThat(Typed.lineOrNone("topic", typed, 120)).isNull();
        assertThatThrownBy(() -> Typed.line("title", typed, 300))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.field()).isEqualTo("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "half \ud83d a pair", "\udc00", "a\u0085b"})
    void controls_and_halves_of_characters_are_refused(String typed) {
        assertThatThrownBy(() -> Typed.line("title", typed, 300)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Typed.text("body", typed, 300)).isInstanceOf(BadInput.class);
    }

    @Test
    void a_text_keeps_its_lines() {
        assertThat(Typed.text("body", "one\r\n\ttwo\rthree\n", 300)).isEqualTo("one\n\ttwo\nthree");
    }

    @Test
    void too_long_says_how_long_it_may_be() {
        assertThat(Typed.line("title", "x".repeat(300), 300)).hasSize(300);
        assertThatThrownBy(() -> Typed.line("title", "x".repeat(301), 300))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.args()).containsExactly(300, 301));
    }
}

package org.tickmark.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.language.Span;

class CanonicalTextTest {

    static List<Arguments> wrong() {
        return List.of(
                Arguments.of("", List.of()),
                Arguments.of("ab", List.of()),
                Arguments.of("ab\ncd", List.of(paragraph(0, 2))), // the rest is in no block
                Arguments.of("ab cd", List.of(paragraph(0, 2), paragraph(3, 5))), // no line feed between
                Arguments.of("ab\n\ncd", List.of(paragraph(0, 2), paragraph(4, 6))),
                Arguments.of("ab\n", List.of(paragraph(0, 2))),
                Arguments.of("ab", List.of(paragraph(0, 3))),
                Arguments.of("ab", List.of(paragraph(1, 2))),
                Arguments.of("ab\ncd", List.of(paragraph(0, 2), paragraph(2, 5))),
                Arguments.of("a\0", List.of(paragraph(0, 2))),
                Arguments.of("a\r", List.of(paragraph(0, 2))),
                Arguments.of("a\uD83D", List.of(paragraph(0, 2))));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void it_cannot_be_made_wrong(String text, List<Block> blocks) {
        assertThatThrownBy(() -> new CanonicalText(text, blocks)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_hash_is_that_of_its_utf_8_bytes() {
        var text = new CanonicalText("abc", List.of(paragraph(0, 3)));
        // FIPS 180-4, example B.1
        assertThat(text.sha256().hex()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(text.title()).isEmpty();
        assertThat(text.blockSpans().get(0)).isEqualTo(new Span(0, 3));
    }

    private static Block paragraph(int start, int end) {
        return new Block(BlockKind.PARAGRAPH, new Span(start, end), 0);
    }
}

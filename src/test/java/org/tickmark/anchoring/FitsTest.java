package org.tickmark.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.language.CodePoints;
import org.tickmark.language.Span;

class FitsTest {

    private static final String TEXT = "It “rose” 😀 by 7 %.";

    static List<Arguments> selections() {
        return List.of(
                Arguments.of(3, 9, "“rose”", new Fits.Here(new Span(3, 9))),
                Arguments.of(0, TEXT.length(), TEXT, new Fits.Here(new Span(0, TEXT.length()))),
                Arguments.of(3, 9, "\"rose\"", new Fits.OtherWords("“rose”")),
                Arguments.of(3, 9, "“rose” ", new Fits.OtherWords("“rose”")),
                Arguments.of(3, 3, "", new Fits.Nothing()),
                Arguments.of(9, 3, "“rose”", new Fits.Nothing()),
                Arguments.of(-1, 2, "It", new Fits.Outside(TEXT.length())),
                Arguments.of(0, TEXT.length() + 1, TEXT, new Fits.Outside(TEXT.length())),
                Arguments.of(Integer.MIN_VALUE, Integer.MAX_VALUE, "", new Fits.Outside(TEXT.length())),
                Arguments.of(10, 11, "\uD83D", new Fits.InsideCharacter(11)),
                Arguments.of(11, 12, "\uDE00", new Fits.InsideCharacter(11)),
                Arguments.of(10, 12, "😀", new Fits.Here(new Span(10, 12))));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void only_the_words_that_stand_there_fit(int start, int end, String exact, Fits expected) {
        assertThat(Fits.check(start, end, exact, TEXT)).isEqualTo(expected);
    }

    @Test
    void whatever_is_sent_the_answer_is_a_result_and_right() {
        var random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            String text = Texts.some(random, 30);
            int start = random.nextInt(text.length() + 6) - 3;
            int end = random.nextInt(text.length() + 6) - 3;
            boolean sound = 0 <= start
                    && start < end
                    && end <= text.length()
                    && CodePoints.isBoundary(text, start)
                    && CodePoints.isBoundary(text, end);
            String exact = sound ? text.substring(start, end) : text;

            assertThat(Fits.check(start, end, exact, text) instanceof Fits.Here).isEqualTo(sound);
        }
    }
}

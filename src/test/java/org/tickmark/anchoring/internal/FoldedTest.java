package org.tickmark.anchoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.language.Span;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“a” ‘b’ «c» it’s | \"a\" 'b' \"c\" it's",
                "a\u00A0\u2009 b\u00ADc | a bc",
                "ﬁt oﬃce | fit office",
                "Cafe\u0301 A\u030A | Café Å",
                "North–South | North-South",
                "5–7 – x−5 | 5–7 – x−5",
                "10² ５ ½ № ％ | 10² ５ ½ № ％",
                "œ æ ĳ ß | œ æ ĳ ß",
            })
    void the_same_words_fold_to_the_same_and_no_figure_is_touched(String text, String expected) {
        assertThat(new Folded(text).text).isEqualTo(expected);
    }

    @Test
    void every_stretch_of_the_folded_text_comes_back_to_where_it_came_from() {
        var random = new Random(23);
        var pieces =
                new String[] {"a", "e\u0301", " ", "  ", "\u00AD", "ﬁ", "’", "😀", "\u1100\u1161\u11A8", "–", "5", "\n"
                };
        for (int round = 0; round < 3_000; round++) {
            var built = new StringBuilder("x");
            for (int i = random.nextInt(15); i > 0; i--) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = built.append("x").toString();
            var folded = new Folded(text);
            int start = random.nextInt(folded.text.length());
            int end = start + 1 + random.nextInt(folded.text.length() - start);

            Span origin = folded.origin(start, end);

            assertThat(folded.startOf(origin.start())).isLessThanOrEqualTo(start);
            assertThat(folded.endOf(origin.end())).isGreaterThanOrEqualTo(end);
            assertThat(new Folded(origin.of(text)).text.replace("–", "-"))
                    .isEqualTo(folded.text
                            .substring(folded.startOf(origin.start()), folded.endOf(origin.end()))
                            .replace("–", "-"));
            assertThat(Normalizer.isNormalized(folded.text, Normalizer.Form.NFC))
                    .isTrue();
        }
    }
}

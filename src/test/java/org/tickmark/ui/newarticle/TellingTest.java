package org.tickmark.ui.newarticle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;

class TellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The factory employs 340 people.       | true
                    The mill in Kelsa closed.             | true
                    Nobody asked them.                    | false
                    Kelsa closed.                         | false
                    She said I was late.                  | false
                    Στην Αθήνα έκλεισε.                   | true
                    工厂关闭了                             | false
                    """)
    void figures_and_names_are_told_by_their_letters(String sentence, boolean telling) {
        var words = Language.byIcu().words(sentence, LanguageTag.of("en"));
        assertThat(Telling.figuresOrNames(sentence, words)).isEqualTo(telling);
    }
}

package org.tickmark.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDatesTest {

    @ParameterizedTest
    @CsvSource({"2022-07-19,19 Jul 2022", "2022-07,July 2022", "2022,2022", "0987,0987"})
    void a_date_says_no_more_than_is_known(String date, String words) {
        assertThat(PartialDates.words(date, Locale.UK)).isEqualTo(words);
    }
}

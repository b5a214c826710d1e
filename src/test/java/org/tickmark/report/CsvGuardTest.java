package org.tickmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'quoted'", "＝1", "＋1", "－1", "＠a", "=", "'"})
    void a_cell_that_a_spreadsheet_could_take_for_a_formula_gets_one_mark_before_it(String cell) {
        assertThat(CsvGuard.guard(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", " =1+1", "\n=1", "1-1", "a'b", "“quoted”", "–1", "17", "😀="})
    void any_other_cell_stays_as_it_is(String cell) {
        assertThat(CsvGuard.guard(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'=1,=1", "''a,'a", "'a,a", "a,a", "',\"\""})
    void reading_takes_one_mark_away_and_no_more(String written, String read) {
        assertThat(CsvGuard.read(written)).isEqualTo(read);
    }

    @Test
    void whatever_is_written_is_read_back_letter_by_letter() {
        Random random = new Random(17);
        String letters = "=+-@\t\r\n'\"＝＋－＠ a,;\u0000é😀";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder cell = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                cell.append(letters.charAt(random.nextInt(letters.length())));
            }
            String guarded = CsvGuard.guard(cell.toString());
            assertThat(CsvGuard.read(guarded)).isEqualTo(cell.toString());
            assertThat(guarded).doesNotMatch("(?s)[=+\\-@\t\r＝＋－＠].*");
        }
    }
}

package org.tickmark.ui.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates of which only the year or the month may be known. */
final class PartialDates {

    private PartialDates() {}

    /** {@code 2022-07-19} is "19 Jul 2022", {@code 2022-07} "July 2022", {@code 2022} itself. */
    static String words(String date, Locale locale) {
        return switch (date.length()) {
            case 10 ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(LocalDate.parse(date));
            case 7 -> DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(YearMonth.parse(date));
            default -> date;
        };
    }
}

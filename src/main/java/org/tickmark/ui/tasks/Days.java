package org.tickmark.ui.tasks;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tickmark.ui.component.Words;

/** A field for a day, in the words of the screens. */
final class Days {

    private Days() {}

    static DatePicker picker(String label) {
        Locale locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(Words.of("due-day.today"))
                .setCancel(Words.of("task.cancel"))
                .setBadInputErrorMessage(Words.of("task.due.bad"))
                .setMonthNames(Arrays.stream(java.time.Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale)));
        picker.setClearButtonVisible(true);
        return picker;
    }

    /** From Sunday on, as the picker counts. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return java.util.stream.IntStream.rangeClosed(0, 6)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}

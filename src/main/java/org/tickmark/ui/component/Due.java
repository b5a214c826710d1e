package org.tickmark.ui.component;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How near a last day is. */
public enum Due {
    /** It has passed. */
    LATE,
    /** It is today. */
    TODAY,
    /** It is tomorrow. */
    SOON,
    /** Later. */
    LATER;

    /** How near that day is, seen from today. */
    public static Due of(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return LATE;
        }
        return days == 0 ? TODAY : days == 1 ? SOON : LATER;
    }

    /** As the style sheets spell it. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code 1 day late}, {@code Today}, {@code Tomorrow}, {@code Mon 15 Jun}. */
    public static String words(LocalDate day, LocalDate today) {
        return switch (of(day, today)) {
            case LATE -> Words.of("due-day.late", ChronoUnit.DAYS.between(day, today));
            case TODAY -> Words.of("due-day.today");
            case SOON -> Words.of("due-day.tomorrow");
            case LATER -> PersonClock.day(day, today);
        };
    }
}

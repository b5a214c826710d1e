package org.tickmark.ui.component;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tickmark.identity.Profiles;

/** Days and times as the person who looks has them: in the time zone of their profile, in the words of the screens. */
@Component
public class PersonClock {

    private final Profiles profiles;
    private final Clock clock;

    PersonClock(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /** What day it is where the person is. */
    public LocalDate today() {
        return clock.instant().atZone(profiles.mine().zone()).toLocalDate();
    }

    /** The day of a moment, there. */
    public LocalDate day(Instant moment) {
        return moment.atZone(profiles.mine().zone()).toLocalDate();
    }

    /** The time of day now. */
    public String now() {
        return shortly(clock.instant());
    }

    /** {@code 09:12} today, {@code yesterday}, else the day. */
    public String shortly(Instant moment) {
        ZonedDateTime there = moment.atZone(profiles.mine().zone());
        long days = ChronoUnit.DAYS.between(there.toLocalDate(), today());
        if (days == 0) {
            return DateTimeFormatter.ofPattern("HH:mm", locale()).format(there);
        }
        return days == 1 ? Words.of("day.yesterday") : day(there.toLocalDate(), today());
    }

    /** How long something waits: {@code today}, {@code 2 days}. */
    public String waiting(Instant since) {
        long days = ChronoUnit.DAYS.between(day(since), today());
        return days <= 0 ? Words.of("day.today") : Words.of("day.many", days);
    }

    /** {@code Thursday 11 June}. */
    public static String longDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale()).format(day);
    }

    /** {@code Mon 15 Jun}, with the year when it is another one. */
    public static String day(LocalDate day, LocalDate today) {
        String pattern = day.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    private static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }
}

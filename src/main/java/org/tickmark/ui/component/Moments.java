package org.tickmark.ui.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** Times as the person reads them: in the zone of their profile, written as their language writes them. */
public final class Moments {

    private Moments() {}

    /** Sets the zone of the current window; the shell does, from the profile. */
    public static void zone(ZoneId zone) {
        ComponentUtil.setData(UI.getCurrent(), ZoneId.class, zone);
    }

    /** The zone of the current window. */
    public static ZoneId zone() {
        return Objects.requireNonNullElse(ComponentUtil.getData(UI.getCurrent(), ZoneId.class), ZoneOffset.UTC);
    }

    /** {@code 11 Jun 2026, 09:12}. */
    public static String full(Instant instant) {
        return format(instant, pattern("moment.full"));
    }

    /** {@code 11 June 2026}. */
    public static String day(Instant instant) {
        return format(instant, pattern("moment.day"));
    }

    /** {@code 11 Jun}, with the year when it is another one than that of {@code now}. */
    public static String shortDay(Instant instant, Instant now) {
        boolean sameYear = at(instant).getYear() == at(now).getYear();
        return format(instant, pattern(sameYear ? "moment.short" : "moment.short.year"));
    }

    /** {@code 09:12:04}. */
    public static String second(Instant instant) {
        return format(instant, DateTimeFormatter.ofPattern("HH:mm:ss"));
    }

    /** {@code 09:12}. */
    public static String minute(Instant instant) {
        return format(instant, DateTimeFormatter.ofPattern("HH:mm"));
    }

    /** Out of the bundle: what Java holds for plain English is the American way. */
    private static DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(Words.of(key));
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(zone());
    }

    private static String format(Instant instant, DateTimeFormatter format) {
        return format.withLocale(UI.getCurrent().getLocale()).format(at(instant));
    }
}

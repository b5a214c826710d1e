package org.tickmark.ui.component;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tickmark.identity.Profiles;

/** Times as the person signed in reads them: in their zone and in the language of the window. */
@Component
public class Times {

    private final Profiles profiles;
    private final Clock clock;

    Times(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Reads the profile once, for as many times as are to be shown. */
    public Mine mine() {
        return new Mine(profiles.mine().zone(), written(UI.getCurrent().getLocale()), clock.instant());
    }

    /** English without a country is written as the design does: 19 Jul 2022, and hours up to 24. */
    private static Locale written(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    /**
     * One reader at one moment.
     *
     * @param zone where they are
     * @param locale the window's
     * @param now the moment that "today" and "late" are counted from
     */
    public record Mine(ZoneId zone, Locale locale, Instant now) {

        /** {@code 9 Jun 2026, 16:12}. */
        public String moment(Instant at) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(locale)
                    .format(at.atZone(zone));
        }

        /** {@code 9 Jun 2026}. */
        public String day(Instant at) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(at.atZone(zone));
        }

        /** {@code 16:12} when it was today, else day and time. */
        public String brief(Instant at) {
            ZonedDateTime there = at.atZone(zone);
            return there.toLocalDate().equals(LocalDate.ofInstant(now, zone))
                    ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                            .withLocale(locale)
                            .format(there)
                    : moment(at);
        }

        /** Days from today to that day; negative when it has passed. */
        public long daysUntil(Instant at) {
            return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(at, zone));
        }
    }
}

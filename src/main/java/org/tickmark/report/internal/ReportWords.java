package org.tickmark.report.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.Status;
import org.tickmark.report.Sentences;

/** The words of a report. */
final class ReportWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Sentences sentences;

    ReportWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String of(String key, Object... args) {
        return sentences.of(key, args);
    }

    String status(Status status) {
        return of("status." + status.name());
    }

    /** As style sheets spell a status: {@code in-review}. */
    static String sign(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String verdict(@Nullable String code) {
        return code == null || code.isEmpty() ? of("verdict.none") : word("verdict.", code);
    }

    String confidence(String code) {
        return word("confidence.", code);
    }

    String stance(String code) {
        return word("stance.", code);
    }

    String kind(String code) {
        return word("kind.", code);
    }

    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    static String date(Instant at, ZoneId zone) {
        return DATE.format(at.atZone(zone));
    }

    /** Codes are data: one that has no words yet is read as it is spelt. */
    private String word(String prefix, String code) {
        String key = prefix + code;
        String found = of(key);
        return found.equals(key)
                ? code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ')
                : found;
    }
}

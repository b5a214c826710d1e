package org.tickmark.evidence.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.WebAddress;
import org.tickmark.evidence.NewSource;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Typed;

/** Reads what is typed about sources and links; each refusal names its field. */
public final class Typing {

    private static final int TEXT = 20_000;
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private Typing() {}

    /** An address; null when nothing was typed. */
    public static @Nullable WebAddress url(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return WebAddress.parse(typed).orElseThrow(() -> new BadInput("url", "refusal.article.web-address"));
    }

    /** The title. */
    public static String title(String typed) {
        return Typed.line("title", typed, 500);
    }

    /** An outlet's name; null when nothing was typed. */
    public static @Nullable String outlet(String field, String typed) {
        return Typed.lineOrNone(field, typed, 200);
    }

    /** Who is printed as publisher; null when nobody. */
    public static @Nullable String publisher(String typed) {
        return Typed.lineOrNone("publisher", typed, 200);
    }

    /** Page, paragraph, timestamp; null when nothing was typed. */
    public static @Nullable String pinpoint(String typed) {
        return Typed.lineOrNone("pinpoint", typed, 400);
    }

    /** Several lines; null when nothing was typed. */
    public static @Nullable String text(String field, String typed) {
        return typed.isBlank() ? null : Typed.text(field, typed, TEXT);
    }

    /** A reason; null when none was given. */
    public static @Nullable String reason(String typed) {
        return Typed.lineOrNone("reason", typed, 400);
    }

    /** Year, month or day from the year 1 on; null when nothing was typed. */
    public static @Nullable String published(String typed) {
        String text = Typed.lineOrNone("published", typed, 40);
        if (text == null) {
            return null;
        }
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new BadInput("published", "refusal.article.date-form");
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (year < 1) {
                throw new BadInput("published", "refusal.article.date-year");
            }
            if (parts.group(3) != null) {
                LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            } else if (parts.group(2) != null) {
                YearMonth.of(year, Integer.parseInt(parts.group(2)));
            }
        } catch (DateTimeException e) {
            throw new BadInput("published", "refusal.article.date-none");
        }
        return text;
    }

    /** All of a source, so that nothing is made of one that is refused. */
    public static void check(NewSource source) {
        url(source.url());
        title(source.title());
        outlet("outlet", source.outlet());
        publisher(source.publisher());
        published(source.published());
    }
}

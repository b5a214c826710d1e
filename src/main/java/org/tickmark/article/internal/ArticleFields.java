package org.tickmark.article.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.NewArticle;
import org.tickmark.article.WebAddress;
import org.tickmark.language.LanguageTag;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Typed;

/** What an article's fields may hold; each answers the value to keep, or refuses it at its field. */
public final class ArticleFields {

    private static final int TITLE = 300;
    private static final int NAME = 200;
    private static final Pattern PUBLISHED = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private ArticleFields() {}

    /** All of them; people are checked apart. */
    public static NewArticle checked(NewArticle typed) {
        return new NewArticle(
                title(typed.title()),
                author(typed.author()),
                publisher(typed.publisher()),
                sourceUrl(typed.sourceUrl()),
                published(typed.published()),
                language(typed.language()).value(),
                typed.lead(),
                typed.writer(),
                typed.checkers(),
                typed.readers(),
                typed.teamOnly(),
                deadline(typed.deadline()),
                reviewsAsked(typed.reviewsAsked()));
    }

    public static String title(String typed) {
        return Typed.line("title", typed, TITLE);
    }

    public static @Nullable String author(@Nullable String typed) {
        return Typed.lineOrNone("author", typed, NAME);
    }

    public static @Nullable String publisher(@Nullable String typed) {
        return Typed.lineOrNone("publisher", typed, NAME);
    }

    public static @Nullable String sourceUrl(@Nullable String typed) {
        String line = Typed.lineOrNone("sourceUrl", typed, WebAddress.LONGEST);
        if (line == null) {
            return null;
        }
        return WebAddress.parse(line)
                .map(WebAddress::value)
                .orElseThrow(() -> new BadInput("sourceUrl", "refusal.article.web-address"));
    }

    /** A year, a month or a day, of the years 1 to 9999. */
    public static @Nullable String published(@Nullable String typed) {
        String line = Typed.lineOrNone("published", typed, 40);
        if (line == null) {
            return null;
        }
        Matcher form = PUBLISHED.matcher(line);
        if (!form.matches()) {
            throw new BadInput("published", "refusal.article.date-form");
        }
        int year = Integer.parseInt(form.group(1));
        if (year == 0) {
            throw new BadInput("published", "refusal.article.date-year");
        }
        try {
            LocalDate.of(year, number(form.group(2)), number(form.group(3)));
        } catch (DateTimeException e) {
            throw new BadInput("published", "refusal.article.date-none");
        }
        return line;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** A tag whose language has a name: well-formed nonsense such as {@code xx} is refused. */
    public static LanguageTag language(String typed) {
        try {
            LanguageTag tag = LanguageTag.of(typed.strip());
            String code = tag.locale().getLanguage();
            boolean known = tag.equals(LanguageTag.UNKNOWN)
                    || !code.isEmpty()
                            && !tag.locale().getDisplayLanguage(Locale.ENGLISH).equals(code);
            if (known) {
                return tag;
            }
        } catch (IllegalArgumentException notWellFormed) {
            // Said below, in the same words: to a person the two are one.
        }
        throw new BadInput("language", "refusal.article.language");
    }

    /** Of the years 1 to 9999; one that has passed is the person's own business. */
    public static @Nullable Instant deadline(@Nullable Instant typed) {
        if (typed != null) {
            int year = typed.atOffset(ZoneOffset.UTC).getYear();
            if (year < 1 || year > 9999) {
                throw new BadInput("deadline", "refusal.article.date-year");
            }
        }
        return typed;
    }

    public static int reviewsAsked(int asked) {
        if (asked < 0 || asked > 2) {
            throw new BadInput("reviewsAsked", "refusal.article.reviews-asked");
        }
        return asked;
    }
}

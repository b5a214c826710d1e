package org.tickmark.language;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * The language of a text, as a BCP 47 tag in its canonical spelling: {@code en}, {@code pt-BR}, {@code zh-Hant};
 * {@code und} when it is not known.
 */
public record LanguageTag(String value) {

    /** Not known: the rules that hold for every language. */
    public static final LanguageTag UNKNOWN = new LanguageTag("und");

    private static final int LONGEST = 35; // RFC 5646, 4.4.1: the size that every application must take

    /** @throws IllegalArgumentException when the tag is not well-formed */
    public LanguageTag {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("no language tag");
        }
        try {
            value = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("no language tag", e);
        }
    }

    public static LanguageTag of(String tag) {
        return new LanguageTag(tag);
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    /** Whether its usual script is written from right to left. */
    public boolean isRightToLeft() {
        return ULocale.forLanguageTag(value).isRightToLeft();
    }

    @Override
    public String toString() {
        return value;
    }
}

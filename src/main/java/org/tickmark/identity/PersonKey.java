package org.tickmark.identity;

import java.util.regex.Pattern;

/**
 * What a person signs in with and is called by in history: {@code editor}, {@code a.lindgren}. Never changes, never
 * given again.
 *
 * @param value 1 to 64 of {@code a–z 0–9 . _ -}, beginning with a letter or digit
 */
public record PersonKey(String value) implements Comparable<PersonKey> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    public PersonKey {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("not a person's key");
        }
    }

    /** Whether the text can be a key; ask before making one of what a person typed. */
    public static boolean wellFormed(String value) {
        return value.length() <= 64 && FORM.matcher(value).matches() && !value.equals("system");
    }

    @Override
    public int compareTo(PersonKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

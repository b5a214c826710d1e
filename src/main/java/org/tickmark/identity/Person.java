package org.tickmark.identity;

import java.util.Locale;

/**
 * A person as others see them.
 *
 * @param key sign-in name
 * @param name as shown
 * @param title desk or function in words; may be empty
 * @param role what they may do
 * @param state whether they can sign in
 * @param sample one of the sample's people, who come in by one click only
 */
public record Person(PersonKey key, String name, String title, Role role, State state, boolean sample) {

    /** Whether a person can sign in. */
    public enum State {
        /** Can sign in. */
        ACTIVE,
        /** A link is out that lets them set a password. */
        INVITED,
        /** Came with an archive; cannot sign in until invited. */
        IMPORTED,
        /** Left; what they did stays under their name. */
        INACTIVE
    }

    /** Two letters for a small round picture. */
    public String initials() {
        String[] words = name.strip().split("[\\s-]+");
        if (words.length > 1) {
            return (first(words[0]) + first(words[1])).toUpperCase(Locale.ROOT);
        }
        int end = name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length())));
        return name.substring(0, end).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0)));
    }
}

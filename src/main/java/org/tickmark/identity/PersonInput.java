package org.tickmark.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Typed;

/** What a person's fields may hold: refused at the field, in one place for all that write them. */
final class PersonInput {

    /** The columns' width. */
    private static final int LONGEST = 120;

    /** NIST SP 800-63B-4, 3.1.1.2 asks for 15 where a password stands alone; a desk behind a rate limit gets by with 12. */
    private static final int SHORTEST_PASSWORD = 12;

    /** bcrypt reads no further. */
    private static final int PASSWORD_BYTES = 72;

    /** What turns the direction of the text around it: a name must not disguise the words beside it. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private PersonInput() {}

    /** Both as an archive brings them. */
    static void check(String name, String title) {
        name(name);
        title(title);
    }

    /** The name without blanks around it. */
    static String name(String typed) {
        String name = line("name", typed);
        if (name.isEmpty()) {
            throw new BadInput("name", "refusal.person.name-missing");
        }
        return name;
    }

    /** The title without blanks around it; may be empty. */
    static String title(String typed) {
        return line("title", typed);
    }

    /** A key out of what was typed, upper case made lower. */
    static PersonKey key(String typed) {
        String key = typed.strip().toLowerCase(Locale.ROOT);
        if (!PersonKey.wellFormed(key)) {
            throw new BadInput("key", "refusal.person.key-form");
        }
        return new PersonKey(key);
    }

    /** Refuses a password that is too short, too long, or guessed at once. */
    static void password(PersonKey key, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new BadInput("password", "refusal.password.short", SHORTEST_PASSWORD);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > PASSWORD_BYTES) {
            throw new BadInput("password", "refusal.password.long", PASSWORD_BYTES);
        }
        boolean monotonous = password.codePoints().distinct().count() < 5;
        if (monotonous || password.toLowerCase(Locale.ROOT).strip().equals(key.value())) {
            throw new BadInput("password", "refusal.password.guessed");
        }
    }

    private static String line(String field, @Nullable String typed) {
        if (typed != null && TURNING.matcher(typed).find()) {
            throw new BadInput(field, "refusal.typed.characters");
        }
        return Objects.requireNonNullElse(Typed.lineOrNone(field, typed, LONGEST), "");
    }
}

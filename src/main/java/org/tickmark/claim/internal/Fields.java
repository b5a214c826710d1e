package org.tickmark.claim.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.claim.Kinds;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Typed;

/** What a claim's fields may hold; each answers the value to keep, or refuses it at its field. */
@Component
public class Fields {

    /** Characters of a statement. */
    public static final int STATEMENT = 4000;

    /** Characters of a note. */
    public static final int NOTE = 20_000;

    /** Characters of a reason why a passage was put elsewhere. */
    public static final int WHY = 400;

    private static final int TOPIC = 120;

    private final Kinds kinds;
    private final Directory directory;
    private final Access access;

    Fields(Kinds kinds, Directory directory, Access access) {
        this.kinds = kinds;
        this.directory = directory;
        this.access = access;
    }

    /** A statement is one sentence: a line break in it becomes a blank. */
    public String statement(String typed) {
        return Typed.line("statement", typed, STATEMENT);
    }

    /** The statement of a claim that nobody has worded yet: the words, cut where they are too many for one. */
    public String statementOf(String exact) {
        String words = exact.replaceAll("[\\t\\n\\r\\u2028\\u2029]+", " ")
                .replaceAll("\\p{Cc}", "")
                .strip();
        if (words.isEmpty()) {
            throw new BadInput("statement", "refusal.typed.missing");
        }
        if (words.length() <= STATEMENT) {
            return words;
        }
        int end = STATEMENT - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** A kind that the house has. */
    public String kind(String typed) {
        if (!kinds.all().contains(typed)) {
            throw new BadInput("kind", "refusal.claim.no-such-kind", typed);
        }
        return typed;
    }

    /** A topic, or none. */
    public @Nullable String topic(@Nullable String typed) {
        return Typed.lineOrNone("topic", typed, TOPIC);
    }

    /** Someone who can check claims of that article, or nobody. */
    public @Nullable PersonKey checker(ArticleId article, @Nullable PersonKey typed) {
        if (typed == null) {
            return null;
        }
        Person person = directory
                .find(typed)
                .filter(found -> found.state() == Person.State.ACTIVE)
                .orElseThrow(() -> new BadInput("checker", "refusal.claim.no-such-person", typed.value()));
        if (!Right.CHECK.within(person.role())) {
            throw new BadInput("checker", "refusal.claim.not-their-part", person.name());
        }
        if (!access.sees(typed, article)) {
            throw new BadInput("checker", "refusal.claim.checker-not-on-team", person.name());
        }
        return typed;
    }
}

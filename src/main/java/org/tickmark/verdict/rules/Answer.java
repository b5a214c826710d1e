package org.tickmark.verdict.rules;

import java.util.List;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.Refusal;

/** What the rules say to a move. */
public sealed interface Answer {

    /** It may be made. */
    record Allowed() implements Answer {}

    /**
     * It is not for this person, whatever the claim's status.
     *
     * @param key of the sentence
     */
    record NotForYou(String key) implements Answer {}

    /**
     * It cannot be made now.
     *
     * @param key of the sentence
     * @param missing what would have to be there
     */
    record NotNow(String key, List<String> missing) implements Answer {
        public NotNow {
            missing = List.copyOf(missing);
        }
    }

    /** Throws what the contract says to a refusal; nothing when it is none. */
    default void orRefuse() {
        Refusal refusal = switch (this) {
            case Allowed allowed -> null;
            case NotForYou no -> new NotYours(no.key());
            case NotNow no -> new NotAllowed(no.key(), no.missing());
        };
        if (refusal != null) {
            throw refusal;
        }
    }
}

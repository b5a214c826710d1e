package org.tickmark.refusal;

/**
 * This person may not do this to that: wrong role, not on the team, or has worked on the claim. Checked before
 * {@link StaleSave} and {@link NotAllowed}, so that nobody learns the state of what is not theirs (contract, HTTP).
 */
public final class NotYours extends Refusal {

    /**
     * @param key the sentence's key
     * @param args what goes into the sentence
     */
    public NotYours(String key, Object... args) {
        super("not_yours", key, args);
    }
}

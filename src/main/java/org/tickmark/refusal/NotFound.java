package org.tickmark.refusal;

/** There is no such thing, or it is in an article that is closed to the one who asks: the two look alike on purpose. */
public final class NotFound extends Refusal {

    /**
     * @param key the sentence's key
     * @param args what goes into the sentence
     */
    public NotFound(String key, Object... args) {
        super("not_found", key, args);
    }
}

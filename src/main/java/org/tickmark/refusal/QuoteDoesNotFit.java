package org.tickmark.refusal;

/** The words sent are not the words that stand at that place of that version: nothing is anchored. */
public final class QuoteDoesNotFit extends Refusal {

    /**
     * @param key the sentence's key
     * @param args what goes into the sentence
     */
    public QuoteDoesNotFit(String key, Object... args) {
        super("quote_does_not_fit", key, args);
    }
}

package org.tickmark.refusal;

import java.util.List;

/**
 * Something that was asked and is not done, for a reason that a person can mend. The kinds are those of
 * {@code CONTRACT.md} (problem details, RFC 9457), sealed so that a face which answers them forgets none.
 *
 * <p>It has no stack trace: it tells of the person's input, not of our code, and is thrown often. Its
 * {@link #getMessage()} holds code and key only, because the arguments may quote a closed article and messages end
 * up in logs.
 */
public abstract sealed class Refusal extends RuntimeException
        permits BadInput, NotAllowed, NotFound, NotYours, QuoteDoesNotFit, StaleSave {

    private final String code;
    private final String key;
    private final List<Object> args;

    Refusal(String code, String key, Object... args) {
        super(code + ": " + key, null, false, false);
        this.code = code;
        this.key = key;
        this.args = List.of(args);
    }

    /** The kind, as the contract spells it: {@code not_yours}, {@code stale_save} … */
    public String code() {
        return code;
    }

    /** The key of the sentence in the message bundles; the sentence says how to mend it. */
    public String key() {
        return key;
    }

    /** What goes into the sentence's {@code {0}}, {@code {1}} …, in order; numbers as numbers, for the locale. */
    public List<Object> args() {
        return args;
    }
}

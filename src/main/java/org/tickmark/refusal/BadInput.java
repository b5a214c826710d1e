package org.tickmark.refusal;

/** A field holds what cannot be taken: shown at that field, what was typed stays. */
public final class BadInput extends Refusal {

    private final String field;

    /**
     * @param field the field's name as the face's records spell it ({@code "deadline"}), or {@code ""} when the whole
     *     input is meant
     * @param key the sentence's key
     * @param args what goes into the sentence
     */
    public BadInput(String field, String key, Object... args) {
        super("bad_input", key, args);
        this.field = field;
    }

    /** Where to show it; {@code ""} when the whole input is meant. */
    public String field() {
        return field;
    }
}

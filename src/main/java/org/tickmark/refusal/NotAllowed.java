package org.tickmark.refusal;

import java.util.List;

/** The rules do not allow this now, whoever asks: names everything that is missing, not only the first. */
public final class NotAllowed extends Refusal {

    private final List<String> missing;

    /**
     * @param key the sentence's key
     * @param missing what would have to be there, as the contract's words ({@code "rationale"}); empty when no field
     *     would help
     */
    public NotAllowed(String key, List<String> missing) {
        super("not_allowed", key, String.join(", ", missing));
        this.missing = List.copyOf(missing);
    }

    /** What would have to be there; may be empty. */
    public List<String> missing() {
        return missing;
    }
}

package org.tickmark.verdict;

import org.jspecify.annotations.Nullable;

/**
 * A verdict for others to review. What is null stays as it was saved in the claim's fields.
 *
 * @param verdict a step of the current scale
 * @param confidence how sure
 * @param rationale why, at most 20,000 characters
 * @param reason why the verdict is another than the one that stood before the recheck; {@code ""} when it is the same
 */
public record Proposal(
        @Nullable VerdictCode verdict,
        @Nullable Confidence confidence,
        @Nullable String rationale,
        String reason) {

    /** What the claim's fields hold. */
    public static final Proposal AS_SAVED = new Proposal(null, null, null, "");

    /** All three at once. */
    public static Proposal of(VerdictCode verdict, Confidence confidence, String rationale) {
        return new Proposal(verdict, confidence, rationale, "");
    }

    /** The same with a reason why the verdict has changed. */
    public Proposal because(String why) {
        return new Proposal(verdict, confidence, rationale, why);
    }
}

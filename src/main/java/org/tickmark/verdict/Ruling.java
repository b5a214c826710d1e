package org.tickmark.verdict;

import org.jspecify.annotations.Nullable;

/**
 * An Editor's decision on a dispute, as it is given.
 *
 * @param verdict the proposed one ("it stands"), another, or null: neither is right, check it again
 * @param rationale why; always asked for
 */
public record Ruling(@Nullable VerdictCode verdict, String rationale) {

    /** This verdict is right. */
    public static Ruling of(VerdictCode verdict, String rationale) {
        return new Ruling(verdict, rationale);
    }

    /** Neither is right. */
    public static Ruling neither(String rationale) {
        return new Ruling(null, rationale);
    }
}

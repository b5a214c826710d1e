package org.tickmark.verdict;

import org.jspecify.annotations.Nullable;

/**
 * Why a claim that stood has to be checked again.
 *
 * @param cause what happened under it; {@code CALLED} when a person says so
 * @param words a person's reason, or the title of the evidence; {@code ""} when the cause says all
 */
public record RecheckWhy(Cause cause, String words) {

    /** What can bring a recheck. */
    public enum Cause {
        /** Its statement was edited. */
        STATEMENT_EDITED,
        /** It stands at other words. */
        PASSAGES_CHANGED,
        /** Verdict, confidence or rationale was edited. */
        VERDICT_EDITED,
        /** A deciding link was added. */
        EVIDENCE_ADDED,
        /** A deciding link was taken away. */
        EVIDENCE_REMOVED,
        /** A deciding link was turned. */
        EVIDENCE_TURNED,
        /** A person called for it. */
        CALLED
    }

    /** As it is stored: {@code EVIDENCE_TURNED: NIOC, Gazprom ink MOU}; cut to 400 characters. */
    public String stored() {
        String all = words.isEmpty() ? cause.name() : cause.name() + ": " + words;
        if (all.length() <= 400) {
            return all;
        }
        int end = Character.isHighSurrogate(all.charAt(398)) ? 398 : 399;
        return all.substring(0, end) + "…";
    }

    /** Reads what is stored; words that name no cause are a person's. */
    public static @Nullable RecheckWhy read(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        for (Cause cause : Cause.values()) {
            if (stored.equals(cause.name())) {
                return new RecheckWhy(cause, "");
            }
            if (stored.startsWith(cause.name() + ": ")) {
                return new RecheckWhy(cause, stored.substring(cause.name().length() + 2));
            }
        }
        return new RecheckWhy(Cause.CALLED, stored);
    }
}

package org.tickmark.verdict.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tickmark.verdict.Confidence;
import org.tickmark.verdict.Proposal;
import org.tickmark.verdict.RecheckWhy;
import org.tickmark.verdict.VerdictCode;

/**
 * The fields of a verdict as the rules read them, proposed or not.
 *
 * @param verdict null when none
 * @param confidence null when none
 * @param rationale {@code ""} when none
 * @param was the verdict that stood before a recheck; null otherwise
 * @param recheckWhy why it is checked again; null when it is not
 */
public record Draft(
        @Nullable VerdictCode verdict,
        @Nullable Confidence confidence,
        String rationale,
        @Nullable VerdictCode was,
        @Nullable RecheckWhy recheckWhy) {

    /** Nothing written yet. */
    public static final Draft NONE = new Draft(null, null, "", null, null);

    /** The same with what a proposal says instead. */
    public Draft with(Proposal proposal) {
        String words = proposal.rationale();
        return new Draft(
                proposal.verdict() != null ? proposal.verdict() : verdict,
                proposal.confidence() != null ? proposal.confidence() : confidence,
                words != null ? words : rationale,
                was,
                recheckWhy);
    }

    /** What a proposal needs and does not have, in the contract's words. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (verdict == null) {
            missing.add("verdict");
        }
        if (confidence == null) {
            missing.add("confidence");
        }
        if (rationale.isBlank()) {
            missing.add("rationale");
        }
        return missing;
    }

    /**
     * Whether the verdict is another than the one that stood, and nobody has said why: a person who called for the
     * recheck, or who edited the verdict, has given the reason there.
     */
    public boolean changedWithoutReason() {
        boolean said = recheckWhy != null
                && !recheckWhy.words().isBlank()
                && (recheckWhy.cause() == RecheckWhy.Cause.CALLED
                        || recheckWhy.cause() == RecheckWhy.Cause.VERDICT_EDITED);
        return was != null && verdict != null && !was.equals(verdict) && !said;
    }
}

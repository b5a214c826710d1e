package org.tickmark.verdict.rules;

import org.tickmark.claim.Status;
import org.tickmark.verdict.Ruling;

/** Where a move that may be made leads to. */
public final class Outcomes {

    private Outcomes() {}

    /** A proposal waits for reviews, or stands at once where none is asked ("checked, not reviewed"). */
    public static Status proposed(int reviewsAsked) {
        return reviewsAsked == 0 ? Status.VERIFIED : Status.IN_REVIEW;
    }

    /** One that disagrees makes a dispute; the last one asked for that agrees makes the verdict stand. */
    public static Status reviewed(ClaimState before, boolean agrees) {
        if (!agrees) {
            return Status.DISPUTED;
        }
        long agreeing = 1
                + before.reviews().stream()
                        .filter(ClaimState.GivenReview::agrees)
                        .count();
        return agreeing >= before.reviewsAsked() ? Status.VERIFIED : Status.IN_REVIEW;
    }

    /** A verdict stands; neither being right, the claim is checked again. */
    public static Status ruled(Ruling ruling) {
        return ruling.verdict() == null ? Status.CHECKING : Status.VERIFIED;
    }
}

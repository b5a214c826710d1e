package org.tickmark.verdict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Status;
import org.tickmark.identity.PersonKey;

/**
 * All that this room knows of a claim.
 *
 * @param claim which
 * @param status as it stands
 * @param verdict proposed, standing, or a draft while the claim is not proposed; null when none
 * @param confidence null when none
 * @param rationale {@code ""} when none
 * @param was the verdict that stood before a recheck; null otherwise
 * @param recheckWhy why it is checked again; null when it is not
 * @param round counts the proposals; 0 before the first
 * @param proposedBy who made the current proposal
 * @param proposedAt when
 * @param reviews of all rounds, oldest first
 * @param rulings of all rounds, oldest first
 * @param reviewsAsked what the article asks for
 */
public record VerdictSheet(
        ClaimRef claim,
        Status status,
        @Nullable VerdictCode verdict,
        @Nullable Confidence confidence,
        String rationale,
        @Nullable VerdictCode was,
        @Nullable RecheckWhy recheckWhy,
        int round,
        @Nullable PersonKey proposedBy,
        @Nullable Instant proposedAt,
        List<ReviewSheet> reviews,
        List<RulingSheet> rulings,
        int reviewsAsked) {

    public VerdictSheet {
        reviews = List.copyOf(reviews);
        rulings = List.copyOf(rulings);
    }

    /** The reviews of the current proposal. */
    public List<ReviewSheet> currentReviews() {
        return reviews.stream().filter(review -> review.round() == round).toList();
    }

    /** The ruling on the current proposal; null when there is none. */
    public @Nullable RulingSheet currentRuling() {
        for (RulingSheet ruling : rulings) {
            if (ruling.round() == round) {
                return ruling;
            }
        }
        return null;
    }

    /** VERIFIED without anybody's second look: reads "checked, not reviewed" everywhere. */
    public boolean checkedNotReviewed() {
        return status == Status.VERIFIED && currentReviews().isEmpty() && currentRuling() == null;
    }
}

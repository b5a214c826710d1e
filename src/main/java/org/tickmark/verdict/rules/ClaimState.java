package org.tickmark.verdict.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.Status;
import org.tickmark.claim.Work;
import org.tickmark.identity.PersonKey;

/**
 * All that the rules look at.
 *
 * @param status as it stands
 * @param checker who checks it now; null when nobody does
 * @param markedBy who marked it
 * @param work everyone who ever worked on it, and how
 * @param draft verdict, confidence, rationale
 * @param proposedBy who made the current proposal; null when there is none
 * @param reviews of the current proposal
 * @param decided whether an evidence link decides it
 * @param reviewsAsked what the article asks for
 * @param articleOpen false once the article is closed
 */
public record ClaimState(
        Status status,
        @Nullable PersonKey checker,
        PersonKey markedBy,
        Map<PersonKey, Set<Work>> work,
        Draft draft,
        @Nullable PersonKey proposedBy,
        List<GivenReview> reviews,
        boolean decided,
        int reviewsAsked,
        boolean articleOpen) {

    public ClaimState {
        work = Map.copyOf(work);
        reviews = List.copyOf(reviews);
    }

    /**
     * A review of the current proposal.
     *
     * @param by who gave it
     * @param agrees whether it is the same verdict
     */
    public record GivenReview(PersonKey by, boolean agrees) {}

    /** The same with another draft. */
    public ClaimState with(Draft other) {
        return new ClaimState(
                status, checker, markedBy, work, other, proposedBy, reviews, decided, reviewsAsked, articleOpen);
    }

    /** Whether its verdict stands or is proposed, so that a change under it means a recheck. */
    public boolean stands() {
        return stands(status);
    }

    /** Whether a verdict stands or is proposed in that status. */
    public static boolean stands(Status status) {
        return status == Status.VERIFIED || status == Status.DISPUTED || status == Status.IN_REVIEW;
    }

    boolean workedOn(PersonKey person) {
        return person.equals(checker) || !work.getOrDefault(person, Set.of()).isEmpty();
    }

    boolean checkedBy(PersonKey person) {
        Set<Work> done = work.getOrDefault(person, Set.of());
        return person.equals(checker) || done.contains(Work.CHECKER) || done.contains(Work.PROPOSED);
    }

    boolean reviewedBy(PersonKey person) {
        return reviews.stream().anyMatch(review -> review.by().equals(person));
    }
}

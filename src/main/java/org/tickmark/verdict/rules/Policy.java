package org.tickmark.verdict.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tickmark.claim.Status;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.refusal.NotYours;
import org.tickmark.verdict.rules.Answer.Allowed;
import org.tickmark.verdict.rules.Answer.NotForYou;
import org.tickmark.verdict.rules.Answer.NotNow;

/** One rule about a move: a value in the list of {@link MoveRules}. */
@FunctionalInterface
interface Policy {

    Answer ask(ClaimState claim, Mover mover);

    /** Only someone whose role can check at all. */
    Policy CHECKS = (claim, mover) -> verdictOn(Right.CHECK.within(mover.role()), "refusal.not-your-role");

    /** Only an Editor. */
    Policy LEADS = (claim, mover) -> verdictOn(Right.LEAD.within(mover.role()), "refusal.not-your-role");

    /** Its checker; an Editor may step in. A claim that nobody has taken is nobody's yet. */
    Policy CHECKER_OR_EDITOR = (claim, mover) -> {
        PersonKey checker = claim.checker();
        if (mover.isEditor() || mover.key().equals(checker)) {
            return new Allowed();
        }
        return checker == null
                ? new NotNow("refusal.verdict.take-it-first", List.of())
                : new NotForYou("refusal.verdict.not-the-checker");
    };

    /** Its checker, an Editor, or whoever marked it. */
    Policy CHECKER_EDITOR_OR_MARKER = (claim, mover) -> verdictOn(
            mover.isEditor()
                    || mover.key().equals(claim.checker())
                    || mover.key().equals(claim.markedBy()),
            "refusal.verdict.not-the-checker");

    /** A proposal is taken back by whoever made it; where none waits, nobody is the wrong one. */
    Policy PROPOSER = (claim, mover) -> verdictOn(
            claim.status() != Status.IN_REVIEW || mover.key().equals(claim.proposedBy()),
            "refusal.verdict.not-the-proposer");

    /** Whoever worked on a claim does not review it; a note or a task is no work. */
    Policy HAS_NOT_WORKED = (claim, mover) -> verdictOn(!claim.workedOn(mover.key()), "refusal.verdict.worked-on-it");

    /** An Editor who checked a claim, or proposed its verdict, does not rule on it. */
    Policy HAS_NOT_CHECKED = (claim, mover) -> verdictOn(!claim.checkedBy(mover.key()), "refusal.verdict.checked-it");

    /** One review a person and proposal. */
    Policy HAS_NOT_REVIEWED = (claim, mover) ->
            claim.reviewedBy(mover.key()) ? new NotNow("refusal.verdict.already-reviewed", List.of()) : new Allowed();

    /** Nobody checks it, or nobody has begun: one does not take work out of a colleague's hands. */
    Policy NOT_TAKEN = (claim, mover) -> {
        if (claim.status() != Status.CHECKING || claim.checker() == null) {
            return new Allowed();
        }
        return new NotNow(
                mover.key().equals(claim.checker()) ? "refusal.verdict.already-yours" : "refusal.verdict.already-taken",
                List.of());
    };

    /** A proposal needs verdict, confidence and rationale. */
    Policy COMPLETE = (claim, mover) -> {
        List<String> missing = claim.draft().missing();
        return missing.isEmpty() ? new Allowed() : new NotNow(MoveRules.MISSING, missing);
    };

    /** Nothing moves in an article that is closed. */
    Policy ARTICLE_OPEN = (claim, mover) ->
            claim.articleOpen() ? new Allowed() : new NotNow("refusal.verdict.article-closed", List.of());

    /** Only from these. */
    static Policy from(String otherwise, Status first, Status... more) {
        Set<Status> from = EnumSet.of(first, more);
        return (claim, mover) -> {
            if (from.contains(claim.status())) {
                return new Allowed();
            }
            return new NotNow(claim.status() == Status.CUT ? "refusal.claim.is-cut" : otherwise, List.of());
        };
    }

    /** Allowed, or {@link NotYours} with that key. */
    private static Answer verdictOn(boolean fine, String otherwise) {
        return fine ? new Allowed() : new NotForYou(otherwise);
    }
}

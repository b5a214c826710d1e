package org.tickmark.durability;

import static org.tickmark.testing.SomeArticles.words;

import org.springframework.stereotype.Component;
import org.tickmark.claim.ClaimRef;
import org.tickmark.refusal.Change;
import org.tickmark.verdict.Assessing;
import org.tickmark.verdict.Confidence;
import org.tickmark.verdict.CorrectionId;
import org.tickmark.verdict.Corrections;
import org.tickmark.verdict.Moving;
import org.tickmark.verdict.Proposal;
import org.tickmark.verdict.Ruling;
import org.tickmark.verdict.Severity;
import org.tickmark.verdict.VerdictCode;

/** All that happens to a verdict, from taking the claim to cutting it. */
@Component
class VerdictActs {

    private static final VerdictCode RIGHT = VerdictCode.of("TRUE");
    private static final VerdictCode WRONG = VerdictCode.of("FALSE");

    private final Moving moving;
    private final Assessing assessing;
    private final Corrections corrections;

    VerdictActs(Moving moving, Assessing assessing, Corrections corrections) {
        this.moving = moving;
        this.assessing = assessing;
        this.corrections = corrections;
    }

    void tell(Story story, Cast cast, ClaimRef claim) {
        story.act("verdict.Moving.take", cast.checker(), () -> moving.take(claim));
        story.act(
                "verdict.Assessing.verdict",
                cast.checker(),
                () -> assessing.verdict(claim, new Change<>(null, RIGHT), ""));
        story.act(
                "verdict.Assessing.confidence",
                cast.checker(),
                () -> assessing.confidence(claim, new Change<>(null, Confidence.HIGH)));
        story.act(
                "verdict.Assessing.rationale",
                cast.checker(),
                () -> assessing.rationale(claim, new Change<>("", "Two records say so.")));
        propose(story, cast, claim);
        story.act("verdict.Moving.withdraw", cast.checker(), () -> moving.withdraw(claim));
        propose(story, cast, claim);
        story.act("verdict.Moving.sendBack", cast.editor(), () -> moving.sendBack(claim, "One record is missing."));
        propose(story, cast, claim);
        story.act(
                "verdict.Moving.review",
                cast.second(),
                () -> moving.review(claim, WRONG, "The second record is of another mill."));
        story.act("verdict.Moving.rule", cast.editor(), () -> moving.rule(claim, Ruling.of(RIGHT, "Both are of it.")));
        story.act("verdict.Moving.recheck", cast.checker(), () -> moving.recheck(claim, "A new count is out."));
        correct(story, cast, claim);
        story.act("verdict.Moving.cut", cast.editor(), () -> moving.cut(claim, "The sentence goes."));
        story.act("verdict.Moving.reopen", cast.editor(), () -> moving.reopen(claim));
    }

    private void propose(Story story, Cast cast, ClaimRef claim) {
        story.act("verdict.Moving.propose", cast.checker(), () -> moving.propose(claim, Proposal.AS_SAVED));
    }

    private void correct(Story story, Cast cast, ClaimRef claim) {
        CorrectionId good = correction(story, cast, claim, "341");
        story.act("verdict.Corrections.accept", cast.editor(), () -> corrections.accept(good, "So be it."));
        CorrectionId bad = correction(story, cast, claim, "342");
        story.act("verdict.Corrections.decline", cast.editor(), () -> corrections.decline(bad, "No."));
        CorrectionId gone = correction(story, cast, claim, "343");
        story.act("verdict.Corrections.withdraw", cast.checker(), () -> corrections.withdraw(gone));
    }

    private CorrectionId correction(Story story, Cast cast, ClaimRef claim, String proposed) {
        return story.act(
                "verdict.Corrections.propose",
                cast.checker(),
                () -> corrections.propose(claim, words("340", ClaimActs.TEXT), proposed, Severity.FACTUAL));
    }
}

package org.tickmark.verdict.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.LockedClaim;
import org.tickmark.claim.StandingChanges;
import org.tickmark.claim.Status;
import org.tickmark.claim.StatusDoor;
import org.tickmark.evidence.DecidingChanges;
import org.tickmark.verdict.RecheckWhy;
import org.tickmark.verdict.RecheckWhy.Cause;
import org.tickmark.verdict.VerdictCode;
import org.tickmark.verdict.rules.ClaimState;

/** Something changed under a claim: if its verdict stood or was proposed, it has to be checked again. */
@Component
public class Shaking implements StandingChanges, DecidingChanges {

    private final StatusDoor door;
    private final AssessmentRows assessments;
    private final ScaleRows scales;
    private final ApplicationEventPublisher events;

    Shaking(StatusDoor door, AssessmentRows assessments, ScaleRows scales, ApplicationEventPublisher events) {
        this.door = door;
        this.assessments = assessments;
        this.scales = scales;
        this.events = events;
    }

    @Override
    public void statementEdited(ClaimRef claim) {
        shake(claim, new RecheckWhy(Cause.STATEMENT_EDITED, ""));
    }

    @Override
    public void passagesChanged(ClaimRef claim) {
        shake(claim, new RecheckWhy(Cause.PASSAGES_CHANGED, ""));
    }

    @Override
    public void merged(ClaimRef goes, ClaimRef stays) {
        LockedClaim claim = door.lock(goes);
        if (claim.status() == Status.CUT) {
            return;
        }
        String reason = "merged into " + stays;
        Assessment assessment = assessment(claim);
        if (ClaimState.stands(claim.status())) {
            assessment.remember(assessment.verdict());
            assessments.save(assessment);
        }
        door.move(goes, claim.status(), Status.CUT, reason);
        events.publishEvent(Turns.row(claim, "CLAIM_CUT", Status.CUT).with("reason", reason));
    }

    @Override
    public void decidingChanged(ClaimRef claim, What what, String title) {
        Cause cause = switch (what) {
            case ADDED -> Cause.EVIDENCE_ADDED;
            case REMOVED -> Cause.EVIDENCE_REMOVED;
            case TURNED -> Cause.EVIDENCE_TURNED;
        };
        shake(claim, new RecheckWhy(cause, title));
    }

    /**
     * The same for a claim that is locked and whose fields are at hand.
     *
     * @param stood the verdict before the change
     */
    public void shake(LockedClaim claim, Assessment assessment, @Nullable VerdictCode stood, RecheckWhy why) {
        if (!ClaimState.stands(claim.status())) {
            return;
        }
        assessment.remember(stood);
        assessment.recheck(why);
        assessments.save(assessment);
        door.move(claim.ref(), claim.status(), Status.RECHECK, null);
        events.publishEvent(Turns.row(claim, "RECHECK_NEEDED", Status.RECHECK)
                .with("why", why.cause().name())
                .with("words", why.words().isEmpty() ? null : why.words())
                .with("was", stood == null ? null : stood.value()));
    }

    private void shake(ClaimRef ref, RecheckWhy why) {
        LockedClaim claim = door.lock(ref);
        if (ClaimState.stands(claim.status())) {
            Assessment assessment = assessment(claim);
            shake(claim, assessment, assessment.verdict(), why);
        }
    }

    private Assessment assessment(LockedClaim claim) {
        return assessments.findById(claim.id()).orElseGet(() -> new Assessment(claim.id(), scales.currentCode()));
    }
}

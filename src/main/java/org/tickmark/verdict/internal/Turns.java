package org.tickmark.verdict.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tickmark.article.ArticleSheet;
import org.tickmark.article.Articles;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.ClaimWork;
import org.tickmark.claim.Claims;
import org.tickmark.claim.LockedClaim;
import org.tickmark.claim.Status;
import org.tickmark.claim.StatusDoor;
import org.tickmark.evidence.Evidence;
import org.tickmark.history.Recorded;
import org.tickmark.identity.Access;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.verdict.rules.ClaimState;
import org.tickmark.verdict.rules.ClaimState.GivenReview;
import org.tickmark.verdict.rules.Draft;
import org.tickmark.verdict.rules.Mover;

/** Brings together what the rules look at, and moves the status of a locked claim with its row of history. */
@Component
public class Turns {

    private final Access access;
    private final CurrentPerson current;
    private final Articles articles;
    private final Claims claims;
    private final ClaimIds ids;
    private final ClaimWork work;
    private final StatusDoor door;
    private final Evidence evidence;
    private final AssessmentRows assessments;
    private final ReviewRows reviews;
    private final ScaleRows scales;
    private final ApplicationEventPublisher events;

    Turns(
            Access access,
            CurrentPerson current,
            Articles articles,
            Claims claims,
            ClaimIds ids,
            ClaimWork work,
            StatusDoor door,
            Evidence evidence,
            AssessmentRows assessments,
            ReviewRows reviews,
            ScaleRows scales,
            ApplicationEventPublisher events) {
        this.access = access;
        this.current = current;
        this.articles = articles;
        this.claims = claims;
        this.ids = ids;
        this.work = work;
        this.door = door;
        this.evidence = evidence;
        this.assessments = assessments;
        this.reviews = reviews;
        this.scales = scales;
        this.events = events;
    }

    /** Locks a claim for whoever acts now, who must be able to check; nobody else moves it until the commit. */
    public Turn begin(ClaimRef ref) {
        access.require(ref.article(), Right.CHECK);
        Mover mover = mover();
        LockedClaim claim = door.lock(ref);
        Assessment assessment = assessment(claim.id());
        ClaimState state =
                state(ref, claim.status(), claim.checker(), ids.markedBy(ref), claim.id(), assessment, false);
        return new Turn(claim, state, assessment, mover);
    }

    /** What the rules look at, without a lock: for what is only offered. */
    public ClaimState look(ClaimRef ref) {
        ClaimSheet claim = claims.sheet(ref);
        boolean decided = evidence.decided(ref);
        @Nullable Assessment assessment = assessments.findById(claim.id()).orElse(null);
        return state(ref, claim.status(), claim.checker(), claim.createdBy(), claim.id(), assessment, decided);
    }

    /** Whoever acts now. */
    public Mover mover() {
        Person person = current.require();
        return new Mover(person.key(), person.role());
    }

    /** The fields of a claim; new and not yet kept when nobody has written any. */
    public Assessment assessment(UUID claim) {
        return assessments.findById(claim).orElseGet(() -> new Assessment(claim, scales.currentCode()));
    }

    /** Moves the claim, keeps its fields and records both. @param row told with from and to; details are its own */
    public void finish(Turn turn, Status to, @Nullable String reason, Recorded row) {
        keep(turn.assessment());
        if (turn.claim().status() != to) {
            door.move(turn.claim().ref(), turn.claim().status(), to, reason);
        }
        events.publishEvent(row);
    }

    /** Keeps the fields of a claim, once there are any. */
    public void keep(Assessment assessment) {
        if (!assessment.isBlank() || assessments.existsById(assessment.claimId())) {
            assessments.save(assessment);
        }
    }

    /** A row of history about a move. */
    public static Recorded row(LockedClaim claim, String action, Status to) {
        ClaimRef ref = claim.ref();
        return new Recorded(
                ref.article().stream(), action, ref.subject(), claim.status().name(), to.name());
    }

    private ClaimState state(
            ClaimRef ref,
            Status status,
            @Nullable PersonKey checker,
            PersonKey markedBy,
            UUID id,
            @Nullable Assessment assessment,
            boolean decided) {
        ArticleSheet article = articles.sheet(ref.article());
        List<GivenReview> given = assessment == null
                ? List.of()
                : reviews.findByClaimIdAndRound(id, assessment.round()).stream()
                        .map(review -> new GivenReview(review.reviewer(), review.agrees()))
                        .toList();
        return new ClaimState(
                status,
                checker,
                markedBy,
                work.work(ref),
                assessment == null ? Draft.NONE : assessment.draft(),
                assessment == null ? null : assessment.proposedBy(),
                given,
                decided,
                article.reviewsAsked(),
                article.open());
    }
}

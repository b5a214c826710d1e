package org.tickmark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Claims;
import org.tickmark.claim.Status;
import org.tickmark.identity.Access;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.verdict.Confidence;
import org.tickmark.verdict.Moving;
import org.tickmark.verdict.Proposal;
import org.tickmark.verdict.Ruling;
import org.tickmark.verdict.VerdictCode;
import org.tickmark.verdict.Verdicts;

/**
 * The moves of a claim's status. A call names where it is to go; which move leads there from where it stands is said
 * here, whether it may be made by the rules.
 */
@RestController
@RequestMapping(ArticlesResource.PATH + "/{article}/claims/" + Address.NUMBER)
class MovesResource {

    private final ReadingClaims reading;
    private final Claims claims;
    private final Verdicts verdicts;
    private final Moving moving;
    private final Access access;
    private final CurrentPerson current;

    MovesResource(
            ReadingClaims reading,
            Claims claims,
            Verdicts verdicts,
            Moving moving,
            Access access,
            CurrentPerson current) {
        this.reading = reading;
        this.claims = claims;
        this.verdicts = verdicts;
        this.moving = moving;
        this.access = access;
        this.current = current;
    }

    @PostMapping("/moves")
    ClaimJson move(
            @PathVariable("article") String article,
            @PathVariable("number") int number,
            @Fields({"to", "verdict", "confidence", "rationale", "reason"}) Body body) {
        ClaimRef claim = Address.claim(article, number);
        String reason = body.textOr("reason", "");
        Status to = body.one("to", Status.class);
        switch (to) {
            case CHECKING -> toChecking(claim, reason);
            case IN_REVIEW -> moving.propose(claim, proposal(body, reason));
            case RECHECK -> moving.recheck(claim, reason);
            case CUT -> moving.cut(claim, reason);
            case OPEN, VERIFIED, DISPUTED -> {
                access.require(claim.article(), Right.CHECK);
                throw new NotAllowed("api.no-move", List.of());
            }
        }
        return reading.one(claim);
    }

    @PostMapping("/reviews")
    ClaimJson review(
            @PathVariable("article") String article,
            @PathVariable("number") int number,
            @Fields({"verdict", "rationale"}) Body body) {
        ClaimRef claim = Address.claim(article, number);
        moving.review(claim, VerdictCode.of(body.text("verdict")), body.textOr("rationale", ""));
        return reading.one(claim);
    }

    /** Without a verdict: neither is right, and it is checked again. */
    @PostMapping("/ruling")
    ClaimJson rule(
            @PathVariable("article") String article,
            @PathVariable("number") int number,
            @Fields({"verdict", "rationale"}) Body body) {
        ClaimRef claim = Address.claim(article, number);
        moving.rule(claim, new Ruling(verdict(body), body.textOr("rationale", "")));
        return reading.one(claim);
    }

    /** Taken up again when it was cut; given back when it was proposed, by whoever proposed or by an Editor; else taken. */
    private void toChecking(ClaimRef claim, String reason) {
        access.require(claim.article(), Right.CHECK);
        switch (claims.sheet(claim).status()) {
            case CUT -> moving.reopen(claim);
            case IN_REVIEW -> {
                @Nullable PersonKey proposer = verdicts.sheet(claim).proposedBy();
                if (current.require().key().equals(proposer)) {
                    moving.withdraw(claim);
                } else {
                    moving.sendBack(claim, reason);
                }
            }
            case OPEN, CHECKING, VERIFIED, DISPUTED, RECHECK -> moving.take(claim);
        }
    }

    /** What is not said stays as it was saved in the claim's fields. */
    private static Proposal proposal(Body body, String reason) {
        return new Proposal(
                verdict(body), body.oneOrNull("confidence", Confidence.class), body.textOrNull("rationale"), reason);
    }

    private static @Nullable VerdictCode verdict(Body body) {
        String typed = body.textOrNull("verdict");
        return typed == null ? null : VerdictCode.of(typed);
    }
}

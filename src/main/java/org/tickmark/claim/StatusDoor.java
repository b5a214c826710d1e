package org.tickmark.claim;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.claim.internal.Claim;
import org.tickmark.claim.internal.ClaimRepository;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.NotFound;

/**
 * Where a status is moved. Called by {@code verdict} only, inside its transaction and after its rules (an architecture
 * test says so); it knows no rules and records nothing in history.
 */
@Component
public class StatusDoor {

    private final ClaimRepository claims;
    private final ClaimWork work;
    private final Clock clock;

    StatusDoor(ClaimRepository claims, ClaimWork work, Clock clock) {
        this.claims = claims;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Locks the claim's row: whoever else moves or edits the claim waits.
     *
     * @throws NotFound when there is none
     */
    public LockedClaim lock(ClaimRef ref) {
        Claim claim = claims.lock(ref);
        String checker = claim.checker();
        return new LockedClaim(claim.id(), ref, claim.status(), checker == null ? null : new PersonKey(checker));
    }

    /**
     * Moves a claim that this transaction has locked.
     *
     * @param reason why it is cut; null unless {@code to} is {@code CUT}
     * @throws IllegalStateException when it is not in {@code from}
     */
    public void move(ClaimRef ref, Status from, Status to, @Nullable String reason) {
        Claim claim = claims.lock(ref);
        if (claim.status() != from) {
            throw new IllegalStateException(ref + " is " + claim.status() + ", not " + from);
        }
        claim.move(to, clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
        claims.saveAndFlush(claim);
    }

    /** Makes somebody the checker of a claim that this transaction has locked ("take"); counts as work. */
    public void handTo(ClaimRef ref, @Nullable PersonKey checker) {
        Claim claim = claims.lock(ref);
        claim.checker(checker == null ? null : checker.value());
        claims.saveAndFlush(claim);
        if (checker != null) {
            work.worked(ref, checker, Work.CHECKER);
        }
    }
}

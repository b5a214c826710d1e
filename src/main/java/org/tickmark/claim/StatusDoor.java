package org.tickmark.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.identity.PersonKey;

/**
 * Where a status is moved. Called by {@code verdict} only, inside its transaction and after its rules (an architecture
 * test says so); it knows no rules and records nothing in history.
 */
@Component
public class StatusDoor {

    /**
     * Locks the claim's row: whoever else moves or edits the claim waits.
     *
     * @throws org.tickmark.refusal.NotFound when there is none
     */
    public LockedClaim lock(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves a claim that this transaction has locked.
     *
     * @param reason why it is cut; null unless {@code to} is {@code CUT}
     * @throws IllegalStateException when it is not in {@code from}
     */
    public void move(ClaimRef claim, Status from, Status to, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }

    /** Makes somebody the checker of a claim that this transaction has locked ("take"); counts as work. */
    public void handTo(ClaimRef claim, @Nullable PersonKey checker) {
        throw new UnsupportedOperationException();
    }

    /** The id by which tables of rooms above name a claim. @throws org.tickmark.refusal.NotFound when there is none */
    public UUID id(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }
}

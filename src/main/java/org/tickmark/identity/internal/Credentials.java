package org.tickmark.identity.internal;

import org.jspecify.annotations.Nullable;
import org.tickmark.identity.Person;

/**
 * What decides whether somebody may come in.
 *
 * @param hash the encoded password; null when there is none
 * @param epoch see {@link org.tickmark.identity.SignedIn}
 * @param state whether they may come in at all
 * @param sample one of the sample's people, for whom no password counts
 */
public record Credentials(@Nullable String hash, int epoch, Person.State state, boolean sample) {

    /** Whether the right password would let them in. */
    public boolean canSignInByPassword() {
        return hash != null && state == Person.State.ACTIVE && !sample;
    }
}

package org.tickmark.history;

import org.springframework.stereotype.Service;
import org.tickmark.history.internal.Signing;

/** Signed statements about the whole of history. They tell nothing of any row, but are asked for through rooms above. */
@Service
public class Checkpoints {

    private final Signing signing;

    Checkpoints(Signing signing) {
        this.signing = signing;
    }

    /**
     * The checkpoint of all rows committed before this call; signed now, or before when nothing was done since. Waits
     * for rows without a place, two seconds at most, and computes the tree anew: some seconds in a house of a million
     * rows. Not to be called with a lock held.
     *
     * @throws org.tickmark.refusal.NotAllowed when the rows do not agree with the tree or an earlier checkpoint, or the
     *     key folder cannot be used
     */
    public Checkpoint current() {
        return signing.current();
    }

    /** The signature under a text that goes out with a checkpoint, by the key that signed that; 64 bytes. */
    public byte[] seal(Checkpoint checkpoint, String text) {
        return signing.seal(checkpoint, text);
    }
}

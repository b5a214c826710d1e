package org.tickmark.evidence;

import org.tickmark.claim.ClaimRef;

/** What a verdict rests on has changed; implemented by the room that knows verdicts, called inside the transaction. */
public interface DecidingChanges {

    /** What happened to a link on which the verdict rests. */
    enum What {
        /** Added, brought back, or now said to decide. */
        ADDED,
        /** Taken away, or no longer said to decide. */
        REMOVED,
        /** Its stance is another. */
        TURNED
    }

    /**
     * Told for each change, after it.
     *
     * @param claim whose verdict rests on the link
     * @param what what happened
     * @param title the source's title
     */
    void decidingChanged(ClaimRef claim, What what, String title);
}

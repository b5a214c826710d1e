package org.tickmark.claim;

/**
 * Told inside the transaction when something under a claim's standing changes. {@code verdict} implements it and moves
 * the status; this room never does. The claim's row is locked.
 */
public interface StandingChanges {

    /** The statement was edited. */
    void statementEdited(ClaimRef claim);

    /** It stands at other words now, or at more or fewer. */
    void passagesChanged(ClaimRef claim);

    /**
     * Its passages went to another claim: it has to become {@code CUT}.
     *
     * @param goes the claim that is no more
     * @param stays the claim that it is merged into
     */
    void merged(ClaimRef goes, ClaimRef stays);
}

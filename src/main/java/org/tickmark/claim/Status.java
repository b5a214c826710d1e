package org.tickmark.claim;

/** How far the check of a claim has come (DESIGN.md, "Status"). Moved by actions of {@code verdict} only. */
public enum Status {
    /** Marked; nobody has begun. */
    OPEN,
    /** A checker works on it. */
    CHECKING,
    /** A verdict is proposed and waits for the reviews that the article asks for. */
    IN_REVIEW,
    /** The reviews agree, or the Editor has ruled. */
    VERIFIED,
    /** A review disagrees; waits for the Editor's ruling. */
    DISPUTED,
    /** It stood, and something under it changed. */
    RECHECK,
    /** Its words are gone, or it was marked by mistake; number and history stay. */
    CUT
}

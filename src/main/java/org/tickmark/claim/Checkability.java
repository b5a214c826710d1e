package org.tickmark.claim;

/** Whether a claim can be checked at all; an axis of its own, apart from verdict and status. */
public enum Checkability {
    /** It can. */
    CHECKABLE,
    /** In part. */
    PARTLY,
    /** Opinion or prediction. */
    NOT_CHECKABLE
}

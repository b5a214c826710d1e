package org.tickmark.claim;

/** How much hangs on a claim. */
public enum Priority {
    /** First. */
    HIGH,
    /** As usual. */
    MEDIUM,
    /** Last. */
    LOW
}

package org.tickmark.verdict;

/** How sure the checker is of a verdict; an axis of its own. */
public enum Confidence {
    LOW,
    MODERATE,
    HIGH
}

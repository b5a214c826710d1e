package org.tickmark.verdict;

/** How grave a correction is; an axis of its own. */
public enum Severity {
    TYPO,
    CLARIFICATION,
    FACTUAL,
    SERIOUS
}

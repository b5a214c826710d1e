package org.tickmark.verdict;

/** What has become of a correction. */
public enum CorrectionState {
    /** Waits for the writer. */
    PROPOSED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}

package org.tickmark.claim;

/** How somebody worked on a claim, so that they do not review it (DESIGN.md, "Status"). */
public enum Work {
    /** Is or was its checker. */
    CHECKER,
    /** Edited it. */
    EDITED,
    /** Edited its evidence. */
    EVIDENCE,
    /** Proposed a verdict. */
    PROPOSED,
    /** Ruled on it. */
    RULED
}

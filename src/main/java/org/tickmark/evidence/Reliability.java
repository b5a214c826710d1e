package org.tickmark.evidence;

/** Reliability of an outlet in the Admiralty code (DESIGN.md, "The words"); rated apart from credibility. */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged: what an outlet has until somebody grades it. */
    F
}

package org.tickmark.evidence;

/** How much is known of where a piece of evidence comes from. */
public enum OriginKind {
    /** The outlet's own work. */
    OWN,
    /** Repeats an outlet that is named. */
    KNOWN,
    /** Second-hand, not known from where. */
    UNKNOWN
}

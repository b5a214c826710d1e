package org.tickmark.evidence;

/** What an outlet is. */
public enum OutletKind {
    NEWS_MEDIA,
    NEWS_AGENCY,
    STATE_MEDIA,
    OFFICIAL,
    RESEARCH,
    REFERENCE,
    COMPANY,
    /** Reposts, relays, mirrors, digests. */
    CARRIER,
    /** Nobody has said yet. */
    OTHER
}

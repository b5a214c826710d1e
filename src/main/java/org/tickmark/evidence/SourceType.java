package org.tickmark.evidence;

/** What a source is: a document of some kind, a person, a dataset. */
public enum SourceType {
    NEWS_MEDIA,
    NEWS_AGENCY,
    STATE_MEDIA,
    OFFICIAL_STATEMENT,
    PRIMARY_DOCUMENT,
    RESEARCH,
    REFERENCE,
    DATASET,
    /** Somebody was asked. */
    PERSON,
    SOCIAL_MEDIA,
    OTHER
}

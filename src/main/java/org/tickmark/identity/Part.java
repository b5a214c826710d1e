package org.tickmark.identity;

/** A person's part in an article's team. */
public enum Part {
    /** Answers for the article; one person. */
    LEAD,
    /** Checks it. */
    CHECKER,
    /** Wrote it; at most one person. */
    WRITER,
    /** Reads along, named because the article is closed to others. */
    READER
}

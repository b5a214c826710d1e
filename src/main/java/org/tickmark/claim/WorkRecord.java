package org.tickmark.claim;

/** Who worked on a claim, in an archive. */
public record WorkRecord(String person, Work what) {}

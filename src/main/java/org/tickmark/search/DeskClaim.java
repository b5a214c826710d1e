package org.tickmark.search;

import java.time.Instant;

/**
 * A claim on somebody's desk.
 *
 * @param row the claim
 * @param articleTitle where it stands
 * @param since when it came to this status
 * @param word what the other side said: the differing review's verdict code, the reason of a recheck; may be empty
 */
public record DeskClaim(ClaimRow row, String articleTitle, Instant since, String word) {}

package org.tickmark.verdict;

import java.time.Instant;
import org.tickmark.identity.PersonKey;

/**
 * A second check as others see it.
 *
 * @param round of which proposal; the current one's is {@link VerdictSheet#round()}
 * @param by who gave it
 * @param verdict the reviewer's
 * @param agrees whether it is the proposed one
 * @param blind given without sight of the proposed one
 * @param rationale why; may be empty when it agrees
 * @param at when
 */
public record ReviewSheet(
        int round, PersonKey by, VerdictCode verdict, boolean agrees, boolean blind, String rationale, Instant at) {}

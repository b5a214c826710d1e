package org.tickmark.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.PersonKey;

/**
 * A ruling as others see it.
 *
 * @param round of which proposal
 * @param by the Editor
 * @param verdict what is right; null: neither is
 * @param rationale why
 * @param at when
 */
public record RulingSheet(int round, PersonKey by, @Nullable VerdictCode verdict, String rationale, Instant at) {}

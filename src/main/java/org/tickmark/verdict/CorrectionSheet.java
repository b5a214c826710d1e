package org.tickmark.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.PersonKey;

/**
 * What must change in the text, as others see it.
 *
 * @param id which
 * @param claim for which claim
 * @param version number of the version whose words are meant
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last
 * @param exact the words to change
 * @param proposed the words proposed
 * @param severity how grave
 * @param state what has become of it
 * @param by who proposed it
 * @param at when
 * @param answer the writer's words; {@code ""} when none
 * @param answeredBy who answered; null while nobody has
 * @param answeredAt when
 */
public record CorrectionSheet(
        CorrectionId id,
        ClaimRef claim,
        int version,
        int start,
        int end,
        String exact,
        String proposed,
        Severity severity,
        CorrectionState state,
        PersonKey by,
        Instant at,
        String answer,
        @Nullable PersonKey answeredBy,
        @Nullable Instant answeredAt) {}

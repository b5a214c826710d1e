package org.tickmark.verdict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * This room's part of an article's archive. Claims and versions go by their numbers. Plain values, so that they can be
 * written as JSON lines and read back equal.
 *
 * @param assessments by claim
 * @param reviews by claim and time
 * @param rulings by claim and round
 * @param corrections by claim and time
 */
public record VerdictRecords(
        List<AssessmentRecord> assessments,
        List<ReviewRecord> reviews,
        List<RulingRecord> rulings,
        List<CorrectionRecord> corrections) {

    /** Of an article without claims. */
    public static final VerdictRecords NONE = new VerdictRecords(List.of(), List.of(), List.of(), List.of());

    public VerdictRecords {
        assessments = List.copyOf(assessments);
        reviews = List.copyOf(reviews);
        rulings = List.copyOf(rulings);
        corrections = List.copyOf(corrections);
    }

    /** The fields of a verdict. */
    public record AssessmentRecord(
            int claim,
            String scale,
            @Nullable String verdict,
            @Nullable Confidence confidence,
            @Nullable String rationale,
            int round,
            @Nullable String proposedBy,
            @Nullable Instant proposedAt,
            @Nullable String was,
            @Nullable String recheckWhy) {}

    /** A second check. */
    public record ReviewRecord(
            UUID id,
            int claim,
            int round,
            String by,
            String verdict,
            boolean agrees,
            boolean blind,
            String rationale,
            Instant at) {}

    /** A ruling; {@code verdict} is null when neither was right. */
    public record RulingRecord(
            UUID id,
            int claim,
            int round,
            String by,
            @Nullable String verdict,
            String rationale,
            Instant at) {}

    /** A correction. */
    public record CorrectionRecord(
            UUID id,
            int claim,
            int version,
            int start,
            int end,
            String exact,
            String proposed,
            Severity severity,
            CorrectionState state,
            String by,
            Instant at,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {}
}

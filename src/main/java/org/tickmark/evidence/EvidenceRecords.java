package org.tickmark.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * This room's part of an article's archive: every outlet and source that its links name, the links, and what people
 * said about their origins. Plain values, so that they can be written as JSON lines and read back equal.
 *
 * @param outlets by name
 * @param sources by id
 * @param links by claim and position, those taken away included
 * @param sharedOrigins by claim and id
 */
public record EvidenceRecords(
        List<OutletRecord> outlets,
        List<SourceRecord> sources,
        List<LinkRecord> links,
        List<SharedRecord> sharedOrigins) {

    /** Of an article without evidence. */
    public static final EvidenceRecords NONE = new EvidenceRecords(List.of(), List.of(), List.of(), List.of());

    public EvidenceRecords {
        outlets = List.copyOf(outlets);
        sources = List.copyOf(sources);
        links = List.copyOf(links);
        sharedOrigins = List.copyOf(sharedOrigins);
    }

    /** An outlet with its grades, oldest first. */
    public record OutletRecord(
            UUID id,
            String name,
            OutletKind kind,
            Reliability grade,
            String createdBy,
            Instant createdAt,
            List<GradeRecord> grades) {

        public OutletRecord {
            grades = List.copyOf(grades);
        }
    }

    /** A grade that an outlet was given. */
    public record GradeRecord(
            UUID id, Reliability grade, @Nullable String why, String by, Instant at) {}

    /** A source. */
    public record SourceRecord(
            UUID id,
            @Nullable UUID outlet,
            @Nullable String url,
            String title,
            boolean titleSupplied,
            @Nullable String publisher,
            @Nullable String published,
            SourceType type,
            String createdBy,
            Instant createdAt) {}

    /** A link; {@code credibility} is {@code "1"} to {@code "6"}, {@code claim} the claim's number. */
    public record LinkRecord(
            UUID id,
            int claim,
            int position,
            UUID source,
            Stance stance,
            @Nullable Reliability reliability,
            String credibility,
            @Nullable String pinpoint,
            @Nullable String excerpt,
            @Nullable String remark,
            boolean decides,
            OriginKind origin,
            @Nullable UUID originOutlet,
            String createdBy,
            Instant createdAt,
            @Nullable String removedBy,
            @Nullable Instant removedAt,
            @Nullable String removedWhy) {}

    /** Links counted as one origin. */
    public record SharedRecord(
            UUID id, int claim, List<UUID> links, String because, String createdBy, Instant createdAt) {

        public SharedRecord {
            links = List.copyOf(links);
        }
    }
}

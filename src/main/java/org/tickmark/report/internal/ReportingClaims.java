package org.tickmark.report.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.AnchorRecord;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.claim.Status;
import org.tickmark.evidence.EvidenceRecords.LinkRecord;
import org.tickmark.evidence.EvidenceRecords.OutletRecord;
import org.tickmark.evidence.EvidenceRecords.SourceRecord;
import org.tickmark.report.ReportOptions;
import org.tickmark.report.ReportedClaim;
import org.tickmark.verdict.VerdictRecords.AssessmentRecord;
import org.tickmark.verdict.VerdictRecords.RulingRecord;

/** Puts together what a report says of one claim. */
final class ReportingClaims {

    private static final AssessmentRecord NONE =
            new AssessmentRecord(0, "", null, null, null, 0, null, null, null, null);

    private final CaseRecords records;
    private final int version;
    private final Names names;
    private final ReportOptions options;
    private final Map<UUID, SourceRecord> sources = new HashMap<>();
    private final Map<UUID, OutletRecord> outlets = new HashMap<>();
    private final Map<Integer, AssessmentRecord> assessments = new HashMap<>();

    ReportingClaims(CaseRecords records, int version, Names names, ReportOptions options) {
        this.records = records;
        this.version = version;
        this.names = names;
        this.options = options;
        records.evidence().sources().forEach(source -> sources.put(source.id(), source));
        records.evidence().outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
        records.verdicts().assessments().forEach(each -> assessments.put(each.claim(), each));
    }

    ReportedClaim claim(ClaimRecord claim) {
        AssessmentRecord assessment = Objects.requireNonNull(assessments.getOrDefault(claim.number(), NONE));
        List<ReportedClaim.Review> reviews = reviews(claim.number(), assessment.round());
        ReportedClaim.@Nullable Ruling ruling = ruling(claim.number(), assessment.round());
        @Nullable String checker = claim.checker();
        return new ReportedClaim(
                claim.number(),
                quotes(claim),
                claim.statement(),
                claim.kind(),
                claim.topic(),
                claim.priority().name(),
                claim.status(),
                claim.status() != Status.VERIFIED || !reviews.isEmpty() || ruling != null,
                assessment.verdict(),
                assessment.confidence() == null ? null : assessment.confidence().name(),
                assessment.was(),
                assessment.rationale(),
                checker == null ? null : names.of(checker),
                reviews,
                ruling,
                options.evidence() ? evidence(claim.number()) : List.of(),
                options.notes() ? notes(claim) : List.of(),
                claim.cutReason());
    }

    private List<String> quotes(ClaimRecord claim) {
        return claim.anchors().stream()
                .filter(anchor -> anchor.current() && anchor.version() == version)
                .sorted(Comparator.comparing(AnchorRecord::start))
                .map(AnchorRecord::exact)
                .toList();
    }

    /** Those of the last round: a verdict proposed anew is reviewed anew. */
    private List<ReportedClaim.Review> reviews(int claim, int round) {
        return records.verdicts().reviews().stream()
                .filter(review -> review.claim() == claim && review.round() == round)
                .map(review -> new ReportedClaim.Review(
                        names.of(review.by()),
                        review.at(),
                        review.agrees(),
                        review.verdict(),
                        review.blind(),
                        review.rationale()))
                .toList();
    }

    private ReportedClaim.@Nullable Ruling ruling(int claim, int round) {
        return records.verdicts().rulings().stream()
                .filter(ruling -> ruling.claim() == claim && ruling.round() == round)
                .map(this::ruling)
                .findFirst()
                .orElse(null);
    }

    private ReportedClaim.Ruling ruling(RulingRecord ruling) {
        return new ReportedClaim.Ruling(names.of(ruling.by()), ruling.at(), ruling.verdict(), ruling.rationale());
    }

    private List<ReportedClaim.Link> evidence(int claim) {
        return records.evidence().links().stream()
                .filter(link -> link.claim() == claim && link.removedAt() == null)
                .sorted(Comparator.comparing(LinkRecord::position))
                .map(this::link)
                .toList();
    }

    private ReportedClaim.Link link(LinkRecord link) {
        SourceRecord source = Objects.requireNonNull(sources.get(link.source()), "a link without its source");
        @Nullable OutletRecord outlet = source.outlet() == null ? null : outlets.get(source.outlet());
        String reliability = link.reliability() != null
                ? link.reliability().name()
                : outlet != null ? outlet.grade().name() : "F";
        @Nullable String publisher = source.publisher();
        return new ReportedClaim.Link(
                source.title(),
                source.titleSupplied(),
                publisher != null ? publisher : outlet != null ? outlet.name() : "",
                source.published(),
                source.url(),
                link.stance().name(),
                reliability + link.credibility(),
                link.decides(),
                link.pinpoint(),
                link.excerpt(),
                link.remark());
    }

    private List<ReportedClaim.Note> notes(ClaimRecord claim) {
        return claim.notes().stream()
                .map(note ->
                        new ReportedClaim.Note(names.of(note.by()), note.at(), note.body(), note.resolvedAt() != null))
                .toList();
    }
}

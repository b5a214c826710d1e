package org.tickmark.report.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.article.VersionRecord;
import org.tickmark.claim.Status;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.refusal.NotFound;
import org.tickmark.report.ReportContent;
import org.tickmark.report.ReportOptions;
import org.tickmark.report.ReportedClaim;
import org.tickmark.report.Sentences;
import org.tickmark.verdict.Scales;
import org.tickmark.verdict.VerdictCode;

/** Turns what the rooms keep of an article into what a report says. */
@Component
public class GatheringReport {

    /** Disputed first; then what waits, then what stands. */
    private static final List<Status> ORDER = List.of(
            Status.DISPUTED,
            Status.IN_REVIEW,
            Status.RECHECK,
            Status.CHECKING,
            Status.OPEN,
            Status.VERIFIED,
            Status.CUT);

    private final Gathering gathering;
    private final org.tickmark.history.History history;
    private final Directory directory;
    private final Scales scales;
    private final CurrentPerson current;
    private final Clock clock;
    private final Sentences sentences;

    GatheringReport(
            Gathering gathering,
            org.tickmark.history.History history,
            Directory directory,
            Scales scales,
            CurrentPerson current,
            Clock clock,
            Sentences sentences) {
        this.gathering = gathering;
        this.history = history;
        this.directory = directory;
        this.scales = scales;
        this.current = current;
        this.clock = clock;
        this.sentences = sentences;
    }

    /** Called inside a reading transaction. */
    public ReportContent content(ArticleId article, ReportOptions options) {
        CaseRecords records = gathering.withoutHistory(article);
        VersionRecord version = version(records, options.version());
        Names names = new Names(directory.everyone());
        ReportingClaims claims = new ReportingClaims(records, version.number(), names, options);
        List<ReportedClaim> reported = records.claims().stream()
                .map(claims::claim)
                .sorted(Comparator.comparing((ReportedClaim claim) -> ORDER.indexOf(claim.status()))
                        .thenComparing(ReportedClaim::number))
                .toList();
        return new ReportContent(
                head(records, version, names, options),
                byStatus(reported),
                byVerdict(reported),
                new CountingWork(records, names).waiting(),
                reported,
                options.evidence(),
                options.notes(),
                null);
    }

    private ReportContent.Head head(CaseRecords records, VersionRecord version, Names names, ReportOptions options) {
        var article = records.article();
        ArticleId id = new ArticleId(article.id());
        Optional<HistoryRow> last =
                history.newestFirst(id.stream(), Long.MAX_VALUE, 1).stream().findFirst();
        @Nullable String lead = article.lead();
        return new ReportContent.Head(
                id,
                article.title(),
                article.author(),
                article.publisher(),
                article.sourceUrl(),
                article.published(),
                article.language(),
                lead == null ? null : names.of(lead),
                version.number(),
                version.createdAt(),
                version.words(),
                version.sha256(),
                last.map(HistoryRow::seq).orElse(0L),
                last.map(HistoryRow::leaf).orElse(""),
                clock.instant(),
                current.get().map(Person::name).orElseGet(() -> sentences.of("report.the-house")),
                options.zone());
    }

    private static VersionRecord version(CaseRecords records, int number) {
        List<VersionRecord> versions = records.article().versions();
        return versions.stream()
                .filter(version -> number == 0 || version.number() == number)
                .max(Comparator.comparing(VersionRecord::number))
                .orElseThrow(() -> new NotFound("refusal.no-such-version"));
    }

    private static Map<Status, Integer> byStatus(List<ReportedClaim> claims) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            if (status != Status.CUT) {
                counts.put(status, (int) claims.stream()
                        .filter(claim -> claim.status() == status)
                        .count());
            }
        }
        return counts;
    }

    private Map<String, Integer> byVerdict(List<ReportedClaim> claims) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scales.current().steps().stream().map(VerdictCode::value).forEach(step -> counts.put(step, 0));
        claims.stream()
                .filter(claim -> claim.status() != Status.CUT && claim.verdict() != null)
                .forEach(claim -> counts.merge(String.valueOf(claim.verdict()), 1, Integer::sum));
        counts.put("", (int) claims.stream()
                .filter(claim -> claim.status() != Status.CUT && claim.verdict() == null)
                .count());
        return counts;
    }
}

package org.tickmark.verdict.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.anchoring.Fits;
import org.tickmark.article.Articles;
import org.tickmark.article.VersionIds;
import org.tickmark.claim.ClaimIds;
import org.tickmark.identity.ArticleId;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.QuoteDoesNotFit;
import org.tickmark.verdict.VerdictRecords;
import org.tickmark.verdict.VerdictRecords.AssessmentRecord;
import org.tickmark.verdict.VerdictRecords.CorrectionRecord;
import org.tickmark.verdict.VerdictRecords.ReviewRecord;
import org.tickmark.verdict.VerdictRecords.RulingRecord;

/** Writes the rows of an archive; the first one that contradicts the others or the house refuses all. */
@Component
public class RestoringVerdicts {

    private final JdbcClient jdbc;
    private final ClaimIds ids;
    private final VersionIds versions;
    private final Articles articles;
    private final ScaleRows scales;

    RestoringVerdicts(JdbcClient jdbc, ClaimIds ids, VersionIds versions, Articles articles, ScaleRows scales) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.versions = versions;
        this.articles = articles;
        this.scales = scales;
    }

    /** Puts everything back. */
    public void restore(ArticleId article, VerdictRecords records) {
        Map<Integer, UUID> claims = new HashMap<>();
        ids.of(article).forEach((id, ref) -> claims.put(ref.number(), id));
        Map<String, Set<String>> steps = scales.all();
        Map<Integer, AssessmentRecord> assessed = new HashMap<>();
        for (AssessmentRecord each : records.assessments()) {
            demand(assessed.put(each.claim(), each) == null, "assessments");
            restore(claim(claims, each.claim()), each, steps);
        }
        for (ReviewRecord each : records.reviews()) {
            demandRound(assessed.get(each.claim()), each.round(), "reviews");
            demand(known(steps, each.verdict()), "reviews");
            restore(claim(claims, each.claim()), each);
        }
        for (RulingRecord each : records.rulings()) {
            demandRound(assessed.get(each.claim()), each.round(), "rulings");
            @Nullable String verdict = each.verdict();
            demand(verdict == null || known(steps, verdict), "rulings");
            restore(claim(claims, each.claim()), each);
        }
        for (CorrectionRecord each : records.corrections()) {
            restore(article, claim(claims, each.claim()), each);
        }
    }

    private void restore(UUID claim, AssessmentRecord each, Map<String, Set<String>> steps) {
        Set<String> scale = steps.getOrDefault(each.scale(), Set.of());
        @Nullable String verdict = each.verdict();
        @Nullable String was = each.was();
        demand(verdict == null || scale.contains(verdict), "assessments");
        demand(was == null || known(steps, was), "assessments");
        demand(each.round() >= 0 && !scale.isEmpty(), "assessments");
        demand((each.proposedBy() == null) == (each.proposedAt() == null), "assessments");
        jdbc.sql("""
                        insert into assessment (claim_id, scale_code, verdict, confidence, rationale, round,
                          proposed_by, proposed_at, was_verdict, recheck_why, lock_version)
                        values (:claim, :scale, :verdict, :confidence, :rationale, :round,
                          :by, :at, :was, :why, 0)
                        """)
                .param("claim", claim)
                .param("scale", each.scale())
                .param("verdict", verdict)
                .param(
                        "confidence",
                        each.confidence() == null ? null : each.confidence().name())
                .param("rationale", each.rationale())
                .param("round", each.round())
                .param("by", each.proposedBy())
                .param("at", at(each.proposedAt()))
                .param("was", was)
                .param("why", each.recheckWhy())
                .update();
    }

    private void restore(UUID claim, ReviewRecord each) {
        jdbc.sql("""
                        insert into review (id, claim_id, round, reviewer, verdict, agrees, blind, rationale, reviewed_at)
                        values (:id, :claim, :round, :by, :verdict, :agrees, :blind, :rationale, :at)
                        """)
                .param("id", each.id())
                .param("claim", claim)
                .param("round", each.round())
                .param("by", each.by())
                .param("verdict", each.verdict())
                .param("agrees", each.agrees())
                .param("blind", each.blind())
                .param("rationale", each.rationale())
                .param("at", at(each.at()))
                .update();
    }

    private void restore(UUID claim, RulingRecord each) {
        @Nullable String verdict = each.verdict();
        jdbc.sql("""
                        insert into ruling (id, claim_id, round, ruled_by, verdict, rationale, ruled_at)
                        values (:id, :claim, :round, :by, :verdict, :rationale, :at)
                        """)
                .param("id", each.id())
                .param("claim", claim)
                .param("round", each.round())
                .param("by", each.by())
                .param("verdict", verdict == null ? RulingRow.NEITHER : verdict)
                .param("rationale", each.rationale())
                .param("at", at(each.at()))
                .update();
    }

    private void restore(ArticleId article, UUID claim, CorrectionRecord each) {
        UUID version = versions.id(article, each.version());
        String text = articles.text(article, each.version());
        if (!(Fits.check(each.start(), each.end(), each.exact(), text) instanceof Fits.Here)) {
            throw new QuoteDoesNotFit("refusal.claim.selection-other-words");
        }
        jdbc.sql("""
                        insert into correction (id, claim_id, version_id, start_offset, end_offset, exact, proposed,
                          severity, state, proposed_by, proposed_at, answer, answered_by, answered_at, lock_version)
                        values (:id, :claim, :version, :start, :end, :exact, :proposed,
                          :severity, :state, :by, :at, :answer, :answeredBy, :answeredAt, 0)
                        """)
                .param("id", each.id())
                .param("claim", claim)
                .param("version", version)
                .param("start", each.start())
                .param("end", each.end())
                .param("exact", each.exact())
                .param("proposed", each.proposed())
                .param("severity", each.severity().name())
                .param("state", each.state().name())
                .param("by", each.by())
                .param("at", at(each.at()))
                .param("answer", each.answer())
                .param("answeredBy", each.answeredBy())
                .param("answeredAt", at(each.answeredAt()))
                .update();
    }

    private static UUID claim(Map<Integer, UUID> claims, int number) {
        UUID id = claims.get(number);
        if (id == null) {
            throw new BadInput("claim", "refusal.verdict.archive-no-such-claim", number);
        }
        return id;
    }

    /** A review or ruling belongs to a proposal that was made. */
    private static void demandRound(@Nullable AssessmentRecord of, int round, String what) {
        demand(of != null && round >= 1 && round <= of.round(), what);
    }

    private static boolean known(Map<String, Set<String>> steps, String verdict) {
        return steps.values().stream().anyMatch(scale -> scale.contains(verdict));
    }

    private static void demand(boolean fine, String what) {
        if (!fine) {
            throw new BadInput(what, "refusal.verdict.archive-contradicts-itself", what);
        }
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}

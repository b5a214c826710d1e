package org.tickmark.verdict.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.claim.ClaimRef;
import org.tickmark.verdict.Confidence;
import org.tickmark.verdict.CorrectionState;
import org.tickmark.verdict.Severity;
import org.tickmark.verdict.VerdictRecords;
import org.tickmark.verdict.VerdictRecords.AssessmentRecord;
import org.tickmark.verdict.VerdictRecords.CorrectionRecord;
import org.tickmark.verdict.VerdictRecords.ReviewRecord;
import org.tickmark.verdict.VerdictRecords.RulingRecord;

/** Reads rows as they are stored, for an archive. */
@Repository
public class ReadingRecords {

    private final JdbcClient jdbc;

    ReadingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything about these claims. */
    public VerdictRecords read(Map<UUID, ClaimRef> claims, Map<UUID, Integer> versions) {
        List<AssessmentRecord> assessments = rows(
                "select * from assessment where claim_id in (:claims)",
                claims,
                (row, index) -> new AssessmentRecord(
                        number(row, claims),
                        row.getString("scale_code"),
                        row.getString("verdict"),
                        confidence(row.getString("confidence")),
                        row.getString("rationale"),
                        row.getInt("round"),
                        row.getString("proposed_by"),
                        instant(row, "proposed_at"),
                        row.getString("was_verdict"),
                        row.getString("recheck_why")));
        List<ReviewRecord> reviews = rows(
                "select * from review where claim_id in (:claims) order by reviewed_at, id",
                claims,
                (row, index) -> new ReviewRecord(
                        row.getObject("id", UUID.class),
                        number(row, claims),
                        row.getInt("round"),
                        row.getString("reviewer"),
                        row.getString("verdict"),
                        row.getBoolean("agrees"),
                        row.getBoolean("blind"),
                        row.getString("rationale"),
                        VerdictReader.instant(row, "reviewed_at")));
        List<RulingRecord> rulings = rows(
                "select * from ruling where claim_id in (:claims) order by round",
                claims,
                (row, index) -> new RulingRecord(
                        row.getObject("id", UUID.class),
                        number(row, claims),
                        row.getInt("round"),
                        row.getString("ruled_by"),
                        RulingRow.NEITHER.equals(row.getString("verdict")) ? null : row.getString("verdict"),
                        row.getString("rationale"),
                        VerdictReader.instant(row, "ruled_at")));
        List<CorrectionRecord> corrections = rows(
                "select * from correction where claim_id in (:claims) order by proposed_at, id",
                claims,
                (row, index) -> new CorrectionRecord(
                        row.getObject("id", UUID.class),
                        number(row, claims),
                        versions.getOrDefault(row.getObject("version_id", UUID.class), 0),
                        row.getInt("start_offset"),
                        row.getInt("end_offset"),
                        row.getString("exact"),
                        row.getString("proposed"),
                        Severity.valueOf(row.getString("severity")),
                        CorrectionState.valueOf(row.getString("state")),
                        row.getString("proposed_by"),
                        VerdictReader.instant(row, "proposed_at"),
                        row.getString("answer"),
                        row.getString("answered_by"),
                        instant(row, "answered_at")));
        return new VerdictRecords(
                sorted(assessments, AssessmentRecord::claim),
                sorted(reviews, ReviewRecord::claim),
                sorted(rulings, RulingRecord::claim),
                sorted(corrections, CorrectionRecord::claim));
    }

    private <T> List<T> rows(String sql, Map<UUID, ClaimRef> claims, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("claims", claims.keySet()).query(mapper).list();
    }

    /** By claim; the order within a claim stays. */
    private static <T> List<T> sorted(List<T> records, java.util.function.ToIntFunction<T> claim) {
        return records.stream().sorted(Comparator.comparingInt(claim)).toList();
    }

    private static int number(ResultSet row, Map<UUID, ClaimRef> claims) throws SQLException {
        ClaimRef claim = claims.get(row.getObject("claim_id", UUID.class));
        if (claim == null) {
            throw new IllegalStateException("a row of a claim that was not asked for");
        }
        return claim.number();
    }

    private static @Nullable Confidence confidence(@Nullable String stored) {
        return stored == null ? null : Confidence.valueOf(stored);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

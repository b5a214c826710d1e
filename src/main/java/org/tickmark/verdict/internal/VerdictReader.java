package org.tickmark.verdict.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Status;
import org.tickmark.identity.PersonKey;
import org.tickmark.verdict.Confidence;
import org.tickmark.verdict.RecheckWhy;
import org.tickmark.verdict.ReviewSheet;
import org.tickmark.verdict.RulingSheet;
import org.tickmark.verdict.VerdictCode;
import org.tickmark.verdict.VerdictSheet;

/** Reads what this room knows of many claims, one query a table. */
@Repository
public class VerdictReader {

    private final JdbcClient jdbc;

    VerdictReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sheets of these claims; those without a row of their own included. */
    public Map<UUID, VerdictSheet> sheets(
            Map<UUID, ClaimRef> claims, Map<ClaimRef, Status> statuses, int reviewsAsked) {
        Map<UUID, List<ReviewSheet>> reviews = reviews(claims.keySet());
        Map<UUID, List<RulingSheet>> rulings = rulings(claims.keySet());
        Map<UUID, VerdictSheet> sheets = new HashMap<>();
        each("select * from assessment where claim_id in (:claims)", claims.keySet(), row -> {
            UUID id = row.getObject("claim_id", UUID.class);
            ClaimRef ref = claims.get(id);
            Status status = ref == null ? null : statuses.get(ref);
            if (ref != null && status != null) {
                sheets.put(
                        id,
                        sheet(
                                row,
                                ref,
                                status,
                                reviews.getOrDefault(id, List.of()),
                                rulings.getOrDefault(id, List.of()),
                                reviewsAsked));
            }
        });
        claims.forEach((id, ref) -> {
            Status status = statuses.get(ref);
            if (status != null) {
                sheets.computeIfAbsent(id, missing -> blank(ref, status, reviewsAsked));
            }
        });
        return sheets;
    }

    private Map<UUID, List<ReviewSheet>> reviews(Collection<UUID> claims) {
        Map<UUID, List<ReviewSheet>> reviews = new HashMap<>();
        each(
                "select * from review where claim_id in (:claims) order by reviewed_at, id",
                claims,
                row -> reviews.computeIfAbsent(row.getObject("claim_id", UUID.class), id -> new ArrayList<>())
                        .add(new ReviewSheet(
                                row.getInt("round"),
                                new PersonKey(row.getString("reviewer")),
                                new VerdictCode(row.getString("verdict")),
                                row.getBoolean("agrees"),
                                row.getBoolean("blind"),
                                row.getString("rationale"),
                                instant(row, "reviewed_at"))));
        return reviews;
    }

    private Map<UUID, List<RulingSheet>> rulings(Collection<UUID> claims) {
        Map<UUID, List<RulingSheet>> rulings = new HashMap<>();
        each(
                "select * from ruling where claim_id in (:claims) order by round",
                claims,
                row -> rulings.computeIfAbsent(row.getObject("claim_id", UUID.class), id -> new ArrayList<>())
                        .add(new RulingSheet(
                                row.getInt("round"),
                                new PersonKey(row.getString("ruled_by")),
                                RulingRow.read(row.getString("verdict")),
                                row.getString("rationale"),
                                instant(row, "ruled_at"))));
        return rulings;
    }

    private void each(String sql, Collection<UUID> claims, RowCallbackHandler handler) {
        if (!claims.isEmpty()) {
            jdbc.sql(sql).param("claims", claims).query(handler);
        }
    }

    private static VerdictSheet sheet(
            ResultSet row,
            ClaimRef ref,
            Status status,
            List<ReviewSheet> reviews,
            List<RulingSheet> rulings,
            int reviewsAsked)
            throws SQLException {
        @Nullable String confidence = row.getString("confidence");
        @Nullable String rationale = row.getString("rationale");
        @Nullable String proposedBy = row.getString("proposed_by");
        return new VerdictSheet(
                ref,
                status,
                code(row.getString("verdict")),
                confidence == null ? null : Confidence.valueOf(confidence),
                rationale == null ? "" : rationale,
                code(row.getString("was_verdict")),
                RecheckWhy.read(row.getString("recheck_why")),
                row.getInt("round"),
                proposedBy == null ? null : new PersonKey(proposedBy),
                proposedBy == null ? null : instant(row, "proposed_at"),
                reviews,
                rulings,
                reviewsAsked);
    }

    private static VerdictSheet blank(ClaimRef ref, Status status, int reviewsAsked) {
        return new VerdictSheet(
                ref, status, null, null, "", null, null, 0, null, null, List.of(), List.of(), reviewsAsked);
    }

    private static @Nullable VerdictCode code(@Nullable String stored) {
        return stored == null ? null : new VerdictCode(stored);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package org.tickmark.evidence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.claim.ClaimRef;
import org.tickmark.evidence.Credibility;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.evidence.EvidenceSheet.Removal;
import org.tickmark.evidence.OriginKind;
import org.tickmark.evidence.OutletSheet;
import org.tickmark.evidence.Reliability;
import org.tickmark.evidence.Stance;
import org.tickmark.identity.PersonKey;

/** Reads links with their sources and outlets, one query for many claims. */
@Repository
public class EvidenceReader {

    private static final String SELECT = """
            select e.*, %s, %s, %s
            from evidence e
            join source s on s.id = e.source_id
            left join outlet o on o.id = s.outlet_id
            left join outlet r on r.id = e.origin_outlet_id
            """.formatted(
            LibraryReader.sourceColumns("s"), LibraryReader.outletColumns("o"), LibraryReader.outletColumns("r"));

    private final JdbcClient jdbc;

    EvidenceReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The links of these claims by claim and position; those taken away only when asked for. */
    public List<EvidenceSheet> links(Map<UUID, ClaimRef> claims, boolean removed) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "where e.claim_id in (:claims) and e.removed_at is " + (removed ? "not null" : "null")
                        + " order by e.position, e.id")
                .param("claims", claims.keySet())
                .query((row, index) -> sheet(row, claims))
                .list();
    }

    /** One link, taken away or not. */
    public Optional<EvidenceSheet> link(EvidenceId id, Map<UUID, ClaimRef> claims) {
        return jdbc.sql(SELECT + "where e.id = :id")
                .param("id", id.value())
                .query((row, index) -> sheet(row, claims))
                .optional();
    }

    /** The claim that a link belongs to. */
    public Optional<UUID> claimOf(EvidenceId id) {
        return jdbc.sql("select claim_id from evidence where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** Whether a link decides the claim. */
    public boolean decided(UUID claim) {
        return jdbc.sql("select count(*) from evidence where claim_id = :claim and decides and removed_at is null")
                        .param("claim", claim)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The claims that have a link to a source. */
    public List<UUID> claimsWith(Collection<UUID> sources) {
        return jdbc.sql("select distinct claim_id from evidence where source_id in (:sources) and removed_at is null")
                .param("sources", sources)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    private static EvidenceSheet sheet(ResultSet row, Map<UUID, ClaimRef> claims) throws SQLException {
        ClaimRef claim = claims.get(row.getObject("claim_id", UUID.class));
        if (claim == null) {
            throw new IllegalStateException("a link of a claim that was not asked for");
        }
        @Nullable String reliability = row.getString("reliability");
        @Nullable OutletSheet origin = LibraryReader.outlet(row, "r");
        return new EvidenceSheet(
                new EvidenceId(row.getObject("id", UUID.class)),
                claim,
                row.getInt("position"),
                LibraryReader.source(row, "s", "o"),
                Stance.valueOf(row.getString("stance")),
                reliability == null ? null : Reliability.valueOf(reliability),
                Credibility.of(row.getString("credibility")),
                orEmpty(row.getString("pinpoint")),
                orEmpty(row.getString("excerpt")),
                orEmpty(row.getString("remark")),
                row.getBoolean("decides"),
                OriginKind.valueOf(row.getString("origin")),
                origin,
                new PersonKey(row.getString("created_by")),
                instant(row, "created_at"),
                removal(row));
    }

    private static @Nullable Removal removal(ResultSet row) throws SQLException {
        @Nullable String by = row.getString("removed_by");
        return by == null
                ? null
                : new Removal(new PersonKey(by), instant(row, "removed_at"), orEmpty(row.getString("removed_why")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package org.tickmark.evidence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.claim.ClaimRef;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.EvidenceRecords;
import org.tickmark.evidence.EvidenceRecords.GradeRecord;
import org.tickmark.evidence.EvidenceRecords.LinkRecord;
import org.tickmark.evidence.EvidenceRecords.OutletRecord;
import org.tickmark.evidence.EvidenceRecords.SharedRecord;
import org.tickmark.evidence.EvidenceRecords.SourceRecord;
import org.tickmark.evidence.OriginKind;
import org.tickmark.evidence.OutletKind;
import org.tickmark.evidence.Reliability;
import org.tickmark.evidence.SourceType;
import org.tickmark.evidence.Stance;

/** Reads rows as they are stored, for an archive. */
@Repository
public class ReadingEvidence {

    private final JdbcClient jdbc;
    private final SharedOrigins shared;

    ReadingEvidence(JdbcClient jdbc, SharedOrigins shared) {
        this.jdbc = jdbc;
        this.shared = shared;
    }

    /** Everything about these claims, and the outlets and sources that it names. */
    public EvidenceRecords read(Map<UUID, ClaimRef> claims) {
        List<LinkRecord> links = links(claims);
        List<SourceRecord> sources = sources(ids(links, LinkRecord::source));
        Set<UUID> outletIds = ids(sources, SourceRecord::outlet);
        outletIds.addAll(ids(links, LinkRecord::originOutlet));
        return new EvidenceRecords(outlets(outletIds), sources, links, shared(claims));
    }

    private List<LinkRecord> links(Map<UUID, ClaimRef> claims) {
        return rows(
                        "select * from evidence where claim_id in (:ids) order by position, id",
                        claims.keySet(),
                        (row, i) -> link(row, claims))
                .stream()
                .sorted(Comparator.comparingInt(LinkRecord::claim))
                .toList();
    }

    private List<SourceRecord> sources(Set<UUID> ids) {
        return rows(
                "select * from source where id in (:ids) order by id",
                ids,
                (row, i) -> new SourceRecord(
                        row.getObject("id", UUID.class),
                        row.getObject("outlet_id", UUID.class),
                        row.getString("url"),
                        row.getString("title"),
                        row.getBoolean("title_supplied"),
                        row.getString("publisher"),
                        row.getString("published"),
                        SourceType.valueOf(row.getString("source_type")),
                        row.getString("created_by"),
                        EvidenceReader.instant(row, "created_at")));
    }

    private List<OutletRecord> outlets(Set<UUID> ids) {
        Map<UUID, List<GradeRecord>> grades = new HashMap<>();
        rows(
                "select * from outlet_grade where outlet_id in (:ids) order by graded_at, id",
                ids,
                (row, i) -> grades.computeIfAbsent(
                                row.getObject("outlet_id", UUID.class), id -> new java.util.ArrayList<>())
                        .add(new GradeRecord(
                                row.getObject("id", UUID.class),
                                Reliability.valueOf(row.getString("grade")),
                                row.getString("why"),
                                row.getString("graded_by"),
                                EvidenceReader.instant(row, "graded_at"))));
        return rows(
                "select * from outlet where id in (:ids) order by name_key",
                ids,
                (row, i) -> new OutletRecord(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        OutletKind.valueOf(row.getString("kind")),
                        Reliability.valueOf(row.getString("grade")),
                        row.getString("created_by"),
                        EvidenceReader.instant(row, "created_at"),
                        grades.getOrDefault(row.getObject("id", UUID.class), List.of())));
    }

    private List<SharedRecord> shared(Map<UUID, ClaimRef> claims) {
        return shared.of(claims.keySet()).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(said -> new SharedRecord(
                                said.id(),
                                number(entry.getKey(), claims),
                                said.links().stream()
                                        .map(EvidenceId::value)
                                        .sorted()
                                        .toList(),
                                said.because(),
                                said.by().value(),
                                said.at())))
                .sorted(Comparator.comparingInt(SharedRecord::claim).thenComparing(SharedRecord::id))
                .toList();
    }

    private static LinkRecord link(ResultSet row, Map<UUID, ClaimRef> claims) throws SQLException {
        @Nullable String reliability = row.getString("reliability");
        @Nullable OffsetDateTime removedAt = row.getObject("removed_at", OffsetDateTime.class);
        @Nullable Instant removed = removedAt == null ? null : removedAt.toInstant();
        return new LinkRecord(
                row.getObject("id", UUID.class),
                number(row.getObject("claim_id", UUID.class), claims),
                row.getInt("position"),
                row.getObject("source_id", UUID.class),
                Stance.valueOf(row.getString("stance")),
                reliability == null ? null : Reliability.valueOf(reliability),
                row.getString("credibility"),
                row.getString("pinpoint"),
                row.getString("excerpt"),
                row.getString("remark"),
                row.getBoolean("decides"),
                OriginKind.valueOf(row.getString("origin")),
                row.getObject("origin_outlet_id", UUID.class),
                row.getString("created_by"),
                EvidenceReader.instant(row, "created_at"),
                row.getString("removed_by"),
                removed,
                row.getString("removed_why"));
    }

    private <T> List<T> rows(String sql, Collection<UUID> ids, RowMapper<T> mapper) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(sql).param("ids", ids).query(mapper).list();
    }

    private static <T> Set<UUID> ids(List<T> records, java.util.function.Function<T, @Nullable UUID> id) {
        return records.stream()
                .map(id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int number(UUID id, Map<UUID, ClaimRef> claims) {
        ClaimRef claim = claims.get(id);
        if (claim == null) {
            throw new IllegalStateException("a row of a claim that was not asked for");
        }
        return claim.number();
    }
}

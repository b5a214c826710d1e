package org.tickmark.claim.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.article.VersionIds;
import org.tickmark.claim.DispositionRecord;
import org.tickmark.claim.DispositionRecord.Decision;
import org.tickmark.identity.ArticleId;

/** Decisions on passages that hold no claim; until coverage has its screens, only archives bring and take them. */
@Component
public class DispositionRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final VersionIds versions;

    DispositionRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches, VersionIds versions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.versions = versions;
    }

    /** All of an article, by version and place. */
    public List<DispositionRecord> all(ArticleId article) {
        Map<UUID, Integer> numbers = versions.numbers(article);
        return numbers.keySet().stream()
                .flatMap(version -> of(version, Objects.requireNonNull(numbers.get(version))).stream())
                .sorted(Comparator.comparingInt(DispositionRecord::version)
                        .thenComparingInt(DispositionRecord::start)
                        .thenComparingInt(DispositionRecord::end)
                        .thenComparing(DispositionRecord::createdAt)
                        .thenComparing(DispositionRecord::id))
                .toList();
    }

    private List<DispositionRecord> of(UUID version, int number) {
        return jdbc.sql("select * from disposition where version_id = :version")
                .param("version", version)
                .query((row, index) -> new DispositionRecord(
                        row.getObject("id", UUID.class),
                        number,
                        row.getInt("start_offset"),
                        row.getInt("end_offset"),
                        row.getString("exact"),
                        Decision.valueOf(row.getString("decided_as")),
                        row.getObject("duplicate_of", Integer.class),
                        row.getString("created_by"),
                        ClaimRows.instant(row, "created_at"),
                        row.getString("ended_by"),
                        ClaimRows.instantOrNone(row, "ended_at"),
                        row.getString("ended_why")))
                .list();
    }

    /** Writes them. */
    public void insert(ArticleId article, List<DispositionRecord> dispositions) {
        batches.batchUpdate(
                """
                insert into disposition (id, version_id, start_offset, end_offset, exact, decided_as, duplicate_of,
                  created_by, created_at, ended_by, ended_at, ended_why)
                values (:id, :version, :start, :end, :exact, :as, :duplicateOf, :by, :at, :endedBy, :endedAt, :endedWhy)
                """,
                dispositions.stream()
                        .map(each -> params(versions.id(article, each.version()), each))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource params(UUID version, DispositionRecord disposition) {
        Instant endedAt = disposition.endedAt();
        return new MapSqlParameterSource()
                .addValue("id", disposition.id())
                .addValue("version", version)
                .addValue("start", disposition.start())
                .addValue("end", disposition.end())
                .addValue("exact", disposition.exact())
                .addValue("as", disposition.as().name())
                .addValue("duplicateOf", disposition.duplicateOf())
                .addValue("by", disposition.createdBy())
                .addValue("at", disposition.createdAt().atOffset(ZoneOffset.UTC))
                .addValue("endedBy", disposition.endedBy())
                .addValue("endedAt", endedAt == null ? null : endedAt.atOffset(ZoneOffset.UTC))
                .addValue("endedWhy", disposition.endedWhy());
    }
}

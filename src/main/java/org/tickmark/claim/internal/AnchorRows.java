package org.tickmark.claim.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.claim.AnchorRecord;

/** Where claims stand. Rows are written and superseded, never changed otherwise. */
@Component
public class AnchorRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    AnchorRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A row to write. */
    public record New(UUID claim, UUID version, AnchorRecord anchor) {}

    /** A stretch on which a claim that is not cut stands now. */
    public record Taken(int start, int end, int claim) {}

    /** Writes rows. */
    public void insert(List<New> rows) {
        batches.batchUpdate("""
                insert into anchor (id, claim_id, version_id, passage, start_offset, end_offset, whole_block, exact,
                  prefix, suffix, confirmed, current_mark, created_by, created_at, superseded_by, superseded_at,
                  superseded_why)
                values (:id, :claim, :version, :passage, :start, :end, :wholeBlock, :exact, :prefix, :suffix,
                  :confirmed, :current, :by, :at, :supersededBy, :supersededAt, :supersededWhy)
                """, rows.stream().map(AnchorRows::params).toArray(MapSqlParameterSource[]::new));
    }

    /** Every stretch of a version on which a claim that is not cut stands now. */
    public List<Taken> taken(UUID version) {
        return jdbc.sql("""
                        select a.start_offset, a.end_offset, c.number from anchor a join claim c on c.id = a.claim_id
                        where a.version_id = :version and a.current_mark = 1 and c.status <> 'CUT'
                        order by a.start_offset, a.end_offset, c.number
                        """)
                .param("version", version)
                .query((row, index) -> new Taken(row.getInt(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    /** The claim that stands on exactly that stretch, unless it is cut. */
    public Optional<Integer> claimAt(Place place) {
        return jdbc.sql("""
                        select c.number from anchor a join claim c on c.id = a.claim_id
                        where a.version_id = :version and a.current_mark = 1 and c.status <> 'CUT'
                          and a.start_offset = :start and a.end_offset = :end
                        order by c.number limit 1
                        """)
                .param("version", place.versionId())
                .param("start", place.span().start())
                .param("end", place.span().end())
                .query((row, index) -> row.getInt(1))
                .optional();
    }

    /** The highest number of a passage that the claim ever had in the version; 0 when none. */
    public int lastPassage(UUID claim, UUID version) {
        return jdbc.sql(
                        "select coalesce(max(passage), 0) from anchor where claim_id = :claim and version_id = :version")
                .param("claim", claim)
                .param("version", version)
                .query((row, index) -> row.getInt(1))
                .single();
    }

    /** Ends a current row; answers whether there was one. */
    public boolean supersede(UUID claim, UUID version, int passage, String by, Instant at, String why) {
        return jdbc.sql("""
                        update anchor set current_mark = null, superseded_by = :by, superseded_at = :at,
                          superseded_why = :why
                        where claim_id = :claim and version_id = :version and passage = :passage and current_mark = 1
                        """)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("why", why)
                        .param("claim", claim)
                        .param("version", version)
                        .param("passage", passage)
                        .update()
                > 0;
    }

    private static MapSqlParameterSource params(New row) {
        AnchorRecord anchor = row.anchor();
        Instant supersededAt = anchor.supersededAt();
        return new MapSqlParameterSource()
                .addValue("id", anchor.id())
                .addValue("claim", row.claim())
                .addValue("version", row.version())
                .addValue("passage", anchor.passage())
                .addValue("start", anchor.start())
                .addValue("end", anchor.end())
                .addValue("wholeBlock", anchor.wholeBlock())
                .addValue("exact", anchor.exact())
                .addValue("prefix", anchor.prefix())
                .addValue("suffix", anchor.suffix())
                .addValue("confirmed", anchor.confirmed())
                .addValue("current", anchor.current() ? 1 : null)
                .addValue("by", anchor.createdBy())
                .addValue("at", anchor.createdAt().atOffset(ZoneOffset.UTC))
                .addValue("supersededBy", anchor.supersededBy())
                .addValue("supersededAt", supersededAt == null ? null : supersededAt.atOffset(ZoneOffset.UTC))
                .addValue("supersededWhy", anchor.supersededWhy());
    }
}

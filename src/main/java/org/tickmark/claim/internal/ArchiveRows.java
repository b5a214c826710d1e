package org.tickmark.claim.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.article.VersionIds;
import org.tickmark.claim.AnchorRecord;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.Work;
import org.tickmark.claim.WorkRecord;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;

/** Every row of claims, superseded ones included, as an archive holds them. */
@Component
public class ArchiveRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final VersionIds versions;
    private final ClaimRows claims;
    private final NoteRows notes;

    ArchiveRows(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            VersionIds versions,
            ClaimRows claims,
            NoteRows notes) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.versions = versions;
        this.claims = claims;
        this.notes = notes;
    }

    /** All claims of an article by number. */
    public List<ClaimRecord> claims(ArticleId article) {
        var anchors = anchors(article);
        var work = work(article);
        var written = notes.all(article);
        return claims.sheets(article).stream()
                .map(sheet -> new ClaimRecord(
                        sheet.id(),
                        sheet.number(),
                        sheet.statement(),
                        sheet.kind(),
                        sheet.topic(),
                        sheet.priority(),
                        sheet.checkability(),
                        sheet.status(),
                        sheet.statusSince(),
                        checker(sheet),
                        sheet.cutReason(),
                        sheet.mergedInto(),
                        sheet.createdBy().value(),
                        sheet.createdAt(),
                        anchors.getOrDefault(sheet.id(), List.of()),
                        written.getOrDefault(sheet.id(), List.of()),
                        work.getOrDefault(sheet.id(), List.of())))
                .toList();
    }

    /** Writes who worked on a claim. */
    public void insertWork(UUID claim, List<WorkRecord> work) {
        batches.batchUpdate(
                "insert into claim_work (claim_id, person_key, what) values (:claim, :person, :what)",
                work.stream()
                        .map(each -> new MapSqlParameterSource()
                                .addValue("claim", claim)
                                .addValue("person", each.person())
                                .addValue("what", each.what().name()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Adds a kind behind the others. */
    public void addKind(String code) {
        jdbc.sql("""
                        insert into claim_kind (code, position)
                        select :code, coalesce(max(position), 0) + 1 from claim_kind
                        """).param("code", code).update();
    }

    private static @Nullable String checker(ClaimSheet sheet) {
        PersonKey checker = sheet.checker();
        return checker == null ? null : checker.value();
    }

    private Map<UUID, List<AnchorRecord>> anchors(ArticleId article) {
        Map<UUID, Integer> numbers = versions.numbers(article);
        Map<UUID, List<AnchorRecord>> all = new HashMap<>();
        jdbc.sql("select a.* from anchor a join claim c on c.id = a.claim_id where c.article_id = :article"
                        + " order by a.created_at, a.id")
                .param("article", article.value())
                .query(row -> {
                    all.computeIfAbsent(row.getObject("claim_id", UUID.class), id -> new ArrayList<>())
                            .add(anchor(row, numbers));
                });
        return all;
    }

    private static AnchorRecord anchor(ResultSet row, Map<UUID, Integer> numbers) throws SQLException {
        return new AnchorRecord(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(numbers.get(row.getObject("version_id", UUID.class))),
                row.getInt("passage"),
                row.getInt("start_offset"),
                row.getInt("end_offset"),
                row.getBoolean("whole_block"),
                row.getString("exact"),
                row.getString("prefix"),
                row.getString("suffix"),
                row.getBoolean("confirmed"),
                row.getInt("current_mark") == 1,
                row.getString("created_by"),
                ClaimRows.instant(row, "created_at"),
                row.getString("superseded_by"),
                ClaimRows.instantOrNone(row, "superseded_at"),
                row.getString("superseded_why"));
    }

    private Map<UUID, List<WorkRecord>> work(ArticleId article) {
        Map<UUID, List<WorkRecord>> all = new HashMap<>();
        jdbc.sql("""
                        select w.claim_id, w.person_key, w.what from claim_work w join claim c on c.id = w.claim_id
                        where c.article_id = :article
                        """).param("article", article.value()).query(row -> {
            all.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(new WorkRecord(row.getString(2), Work.valueOf(row.getString(3))));
        });
        // Sorted here: databases order letters and hyphens each in their own way, and an archive must not.
        all.values()
                .forEach(work ->
                        work.sort(Comparator.comparing(WorkRecord::person).thenComparing(WorkRecord::what)));
        return all;
    }
}

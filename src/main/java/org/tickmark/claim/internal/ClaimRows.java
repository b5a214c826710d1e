package org.tickmark.claim.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.article.VersionIds;
import org.tickmark.claim.Checkability;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.PassageSheet;
import org.tickmark.claim.Priority;
import org.tickmark.claim.Status;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;

/** Claims by SQL: reading them as sheets, and writing many new ones at once (2,000 sentences in one go). */
@Component
public class ClaimRows {

    private static final String SHEET = """
            select id, article_id, number, statement, kind, topic, priority, checkability, status, status_since,
              checker, cut_reason, merged_into, created_by, created_at
            from claim where article_id = :article
            """;
    private static final String PASSAGES = """
            select a.claim_id, a.version_id, a.passage, a.start_offset, a.end_offset, a.exact, a.whole_block,
              a.confirmed
            from anchor a join claim c on c.id = a.claim_id
            where c.article_id = :article and a.current_mark = 1
            """;

    private final VersionIds versions;
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ClaimRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches, VersionIds versions) {
        this.versions = versions;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One claim. */
    public Optional<ClaimSheet> sheet(ClaimRef claim) {
        return sheets(claim.article(), " and %snumber = :number", claim.number()).stream()
                .findFirst();
    }

    /** All claims of an article by number. */
    public List<ClaimSheet> sheets(ArticleId article) {
        return sheets(article, "", 0);
    }

    /** A confirmed passage of a claim that is not cut. */
    public record Standing(int claim, Status status, int start, int end) {}

    /** What stands in a version, in text order. */
    public List<Standing> standing(ArticleId article, int version) {
        return jdbc.sql("""
                        select c.number, c.status, a.start_offset, a.end_offset
                        from anchor a join claim c on c.id = a.claim_id
                        where a.version_id = :version and a.current_mark = 1 and a.confirmed and c.status <> 'CUT'
                        order by a.start_offset, a.end_offset, c.number
                        """)
                .param("version", versions.id(article, version))
                .query((row, index) ->
                        new Standing(row.getInt(1), Status.valueOf(row.getString(2)), row.getInt(3), row.getInt(4)))
                .list();
    }

    /** Topics in use. */
    public List<String> topics(ArticleId article) {
        return jdbc.sql("""
                        select topic from (select distinct topic from claim
                          where article_id = :article and topic is not null) t
                        order by lower(topic), topic
                        """)
                .param("article", article.value())
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** Writes new rows; their anchors and the rest are written apart. */
    public void insert(ArticleId article, List<ClaimRecord> claims) {
        batches.batchUpdate(
                """
                insert into claim (id, article_id, number, statement, kind, topic, priority, checkability, status,
                  status_since, checker, cut_reason, merged_into, created_by, created_at, lock_version)
                values (:id, :article, :number, :statement, :kind, :topic, :priority, :checkability, :status,
                  :since, :checker, :cutReason, :mergedInto, :by, :at, 0)
                """, claims.stream().map(claim -> params(article, claim)).toArray(MapSqlParameterSource[]::new));
    }

    private List<ClaimSheet> sheets(ArticleId article, String condition, int number) {
        Map<UUID, Integer> numbers = versions.numbers(article);
        Map<UUID, List<PassageSheet>> passages = new HashMap<>();
        jdbc.sql(PASSAGES + condition.formatted("c.") + " order by a.passage")
                .param("article", article.value())
                .param("number", number)
                .query(row -> {
                    passages.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(passage(row, numbers));
                });
        return jdbc.sql(SHEET + condition.formatted("") + " order by number")
                .param("article", article.value())
                .param("number", number)
                .query((row, index) -> sheet(row, passages.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static PassageSheet passage(ResultSet row, Map<UUID, Integer> numbers) throws SQLException {
        return new PassageSheet(
                Objects.requireNonNull(numbers.get(row.getObject(2, UUID.class))),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getString(6),
                row.getBoolean(7),
                row.getBoolean(8));
    }

    private static ClaimSheet sheet(ResultSet row, List<PassageSheet> passages) throws SQLException {
        String checker = row.getString("checker");
        return new ClaimSheet(
                row.getObject("id", UUID.class),
                new ClaimRef(new ArticleId(row.getObject("article_id", UUID.class)), row.getInt("number")),
                row.getString("statement"),
                row.getString("kind"),
                row.getString("topic"),
                Priority.valueOf(row.getString("priority")),
                Checkability.valueOf(row.getString("checkability")),
                Status.valueOf(row.getString("status")),
                instant(row, "status_since"),
                checker == null ? null : new PersonKey(checker),
                row.getString("cut_reason"),
                row.getObject("merged_into", Integer.class),
                passages.stream()
                        .sorted(Comparator.comparingInt(PassageSheet::version))
                        .toList(),
                new PersonKey(row.getString("created_by")),
                instant(row, "created_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static MapSqlParameterSource params(ArticleId article, ClaimRecord claim) {
        return new MapSqlParameterSource()
                .addValue("id", claim.id())
                .addValue("article", article.value())
                .addValue("number", claim.number())
                .addValue("statement", claim.statement())
                .addValue("kind", claim.kind())
                .addValue("topic", claim.topic())
                .addValue("priority", claim.priority().name())
                .addValue("checkability", claim.checkability().name())
                .addValue("status", claim.status().name())
                .addValue("since", claim.statusSince().atOffset(ZoneOffset.UTC))
                .addValue("checker", claim.checker())
                .addValue("cutReason", claim.cutReason())
                .addValue("mergedInto", claim.mergedInto())
                .addValue("by", claim.createdBy())
                .addValue("at", claim.createdAt().atOffset(ZoneOffset.UTC));
    }
}

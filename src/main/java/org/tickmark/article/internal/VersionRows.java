package org.tickmark.article.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.article.VersionSheet;
import org.tickmark.article.intake.Block;
import org.tickmark.article.intake.BlockKind;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.language.Span;
import org.tickmark.storage.Sha256;

/** Versions, their blocks and texts. By SQL, so that a text is read when it is asked for and never otherwise. */
@Component
public class VersionRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    VersionRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A version by the article and number it has. */
    public record Key(ArticleId article, int number) {}

    /** Oldest first, without texts. */
    public List<VersionSheet> sheets(ArticleId article) {
        return jdbc.sql("""
                        select id, number, sha256, words, original_sha256, original_name, original_media_type,
                          created_by, created_at
                        from article_version where article_id = :article order by number
                        """)
                .param("article", article.value())
                .query(VersionRows::sheet)
                .list();
    }

    /** Ids by number. */
    public Map<Integer, UUID> ids(ArticleId article) {
        Map<Integer, UUID> ids = new HashMap<>();
        jdbc.sql("select number, id from article_version where article_id = :article")
                .param("article", article.value())
                .query(row -> {
                    ids.put(row.getInt(1), row.getObject(2, UUID.class));
                });
        return ids;
    }

    /** One, without its text. */
    public Optional<VersionSheet> sheet(ArticleId article, int number) {
        return sheets(article).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** A version with that text, among those that the person may see. */
    public Optional<Key> visibleWith(Sha256 sha256, PersonKey person) {
        return jdbc.sql("select article_id, number from article_version v where v.sha256 = :sha256 and "
                        + Access.visible("v.article_id") + " order by article_id, number limit 1")
                .param("sha256", sha256.hex())
                .param("person", person.value())
                .query((row, index) -> new Key(new ArticleId(row.getObject(1, UUID.class)), row.getInt(2)))
                .optional();
    }

    /** The text. */
    public String text(UUID version) {
        return jdbc.sql("select body from version_text where version_id = :version")
                .param("version", version)
                .query((row, index) -> row.getString(1))
                .single();
    }

    /** The blocks in order. */
    public List<Block> blocks(UUID version) {
        return jdbc.sql("""
                        select start_offset, end_offset, kind, level from version_block
                        where version_id = :version order by position
                        """)
                .param("version", version)
                .query((row, index) -> new Block(
                        BlockKind.valueOf(row.getString(3)), new Span(row.getInt(1), row.getInt(2)), row.getInt(4)))
                .list();
    }

    /** Writes a version with text and blocks. */
    public void insert(ArticleId article, VersionSheet version, String text, List<Block> blocks) {
        jdbc.sql("""
                        insert into article_version (id, article_id, number, sha256, words, original_sha256,
                          original_name, original_media_type, created_by, created_at)
                        values (:id, :article, :number, :sha256, :words, :original, :name, :type, :by, :at)
                        """)
                .param("id", version.id())
                .param("article", article.value())
                .param("number", version.number())
                .param("sha256", version.sha256().hex())
                .param("words", version.words())
                .param("original", version.original().hex())
                .param("name", version.originalName())
                .param("type", version.originalMediaType())
                .param("by", version.createdBy().value())
                .param("at", version.createdAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into version_text (version_id, body) values (:version, :body)")
                .param("version", version.id())
                .param("body", text)
                .update();
        batches.batchUpdate(
                """
                insert into version_block (version_id, position, start_offset, end_offset, kind, level)
                values (:version, :position, :start, :end, :kind, :level)
                """,
                IntStream.range(0, blocks.size())
                        .mapToObj(index -> block(version.id(), index, blocks.get(index)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource block(UUID version, int position, Block block) {
        return new MapSqlParameterSource()
                .addValue("version", version)
                .addValue("position", position)
                .addValue("start", block.start())
                .addValue("end", block.end())
                .addValue("kind", block.kind().name())
                .addValue("level", block.level());
    }

    private static VersionSheet sheet(ResultSet row, int index) throws SQLException {
        return new VersionSheet(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new Sha256(row.getString("sha256")),
                row.getInt("words"),
                new Sha256(row.getString("original_sha256")),
                row.getString("original_name"),
                row.getString("original_media_type"),
                new PersonKey(row.getString("created_by")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}

package org.tickmark.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.history.HistoryRow;
import org.tickmark.history.Payload;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import tools.jackson.databind.json.JsonMapper;

/** Rows of history: of articles open to the one who asks, of the library, and for an Admin of the house. */
@Service
@MayCall
@Transactional(readOnly = true)
public class HistoryLists {

    private static final Payload ERASED = new Payload(null, null, Map.of());

    /** What only closed articles use tells of them, in the library's history as in the library (SourceSight). */
    private static final String SOURCE_SEEN = """
            (r.actor = :person
              or not exists (select 1 from evidence e where e.source_id = %1$s)
              or exists (select 1 from evidence e join claim c on c.id = e.claim_id
                where e.source_id = %1$s and %2$s))
            """.formatted(
                    "(case when r.subject like 'source/%' then cast(substring(r.subject, 8) as uuid) end)",
                    Access.visible("c.article_id"));

    private static final String FROM = """
            from history_row r
            join stream s on s.id = r.stream_id
            left join article a on a.id = r.stream_id
            left join history_payload p on p.stream_id = r.stream_id and p.seq = r.seq
            where ((s.kind = 'LIBRARY' and %s) or (s.kind = 'HOUSE' and :admin) or (s.kind = 'ARTICLE' and %s))
              and (not :one or r.stream_id = :article)
              and (:subject = '' or r.subject = :subject)
              and (:actor = '' or r.actor = :actor)
              and (:action = '' or r.action = :action)
              and r.at >= :since
            """.formatted(SOURCE_SEEN, Access.visible("r.stream_id"));

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final JsonMapper json;

    HistoryLists(JdbcClient jdbc, CurrentPerson current, JsonMapper json) {
        this.jdbc = jdbc;
        this.current = current;
        this.json = json;
    }

    /** Rows, newest first, from {@code offset} on, at most {@code limit}. */
    public List<HistoryEntry> page(HistoryFilter filter, int offset, int limit) {
        return bound(
                        "select r.stream_id, s.kind, a.title, r.seq, r.at, r.actor, r.action, r.subject, r.leaf,"
                                + " r.tree_index, p.payload " + FROM
                                + " order by r.tree_index desc nulls first, r.seq desc limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> entry(row))
                .list();
    }

    /** Rows of one article above {@code after} (exclusive), oldest first, at most {@code limit}. */
    public List<HistoryRow> after(ArticleId article, long after, int limit) {
        return jdbc.sql("""
                        select r.stream_id, s.kind, '' as title, r.seq, r.at, r.actor, r.action, r.subject, r.leaf,
                          r.tree_index, p.payload
                        from history_row r
                        join stream s on s.id = r.stream_id
                        left join history_payload p on p.stream_id = r.stream_id and p.seq = r.seq
                        where r.stream_id = :article and r.seq > :after and %s
                        order by r.seq limit :limit
                        """.formatted(Access.visible("r.stream_id")))
                .param("article", article.value())
                .param("after", after)
                .param("person", current.require().key().value())
                .param("limit", limit)
                .query((row, index) -> entry(row).row())
                .list();
    }

    /** How many rows there are. */
    public int count(HistoryFilter filter) {
        return bound("select count(*) " + FROM, filter).query(Integer.class).single();
    }

    /** The actions that occur, by code. */
    public List<String> actions(HistoryFilter filter) {
        return bound("select distinct r.action " + FROM + " order by r.action", filter)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, HistoryFilter filter) {
        return jdbc.sql(sql)
                .param("person", current.require().key().value())
                .param("admin", current.require().role() == Role.ADMIN)
                .param("one", filter.article().isPresent())
                .param("article", filter.article().map(ArticleId::value).orElse(new UUID(0, 0)))
                .param(
                        "subject",
                        filter.claim().map(number -> "claim/" + number).orElse(""))
                .param("actor", filter.actor().orElse(""))
                .param("action", filter.action().orElse(""))
                .param("since", filter.since().orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC));
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        @Nullable String stored = row.getString("payload");
        Payload payload = stored == null ? ERASED : json.readValue(stored, Payload.class);
        boolean ofArticle = row.getString("kind").equals("ARTICLE");
        return new HistoryEntry(
                new HistoryRow(
                        row.getLong("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        payload.from(),
                        payload.to(),
                        payload.detail(),
                        HexFormat.of().formatHex(row.getBytes("leaf")),
                        row.getObject("tree_index", Long.class),
                        stored == null),
                new StreamRef(StreamRef.Kind.valueOf(row.getString("kind")), row.getObject("stream_id", UUID.class)),
                ofArticle ? Optional.of(new ArticleId(row.getObject("stream_id", UUID.class))) : Optional.empty(),
                Optional.ofNullable(row.getString("title")).orElse(""));
    }
}

package org.tickmark.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.Status;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PersonKey;

/** Lists of articles, only those open to the one who asks. */
@Service
@MayCall
@Transactional(readOnly = true)
public class ArticleLists {

    private static final String SELECT = """
            select a.id, a.title, a.author, a.publisher, a.deadline, x.team_only, v.number, v.words,
              (select min(m.person_key) from team_member m where m.article_id = a.id and m.part = 'LEAD') as lead_key
            from article a
            join article_access x on x.article_id = a.id
            join article_version v on v.article_id = a.id
              and v.number = (select max(n.number) from article_version n where n.article_id = a.id)
            where %s
            """.formatted(Access.visible("a.id"));

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    ArticleLists(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** All that the person may see: nearest deadline first, then the newest. */
    public List<ArticleRow> all() {
        return list(SELECT + "order by a.deadline, a.created_at desc, a.id");
    }

    /** Those that the person leads: nearest deadline first. */
    public List<ArticleRow> led() {
        return list(SELECT + """
                and exists (select 1 from team_member l
                  where l.article_id = a.id and l.part = 'LEAD' and l.person_key = :person)
                order by a.deadline, a.created_at desc, a.id
                """);
    }

    /** Where the claims of one article stand; {@link Counts#none()} when it is not open to the person. */
    public Counts counts(ArticleId article) {
        return counts(List.of(article.value())).getOrDefault(article.value(), Counts.none());
    }

    private List<ArticleRow> list(String sql) {
        List<ArticleRow> bare = jdbc.sql(sql)
                .param("person", current.require().key().value())
                .query((row, index) -> article(row))
                .list();
        Map<UUID, Counts> counts =
                counts(bare.stream().map(article -> article.id().value()).toList());
        List<ArticleRow> rows = new ArrayList<>();
        for (ArticleRow each : bare) {
            rows.add(new ArticleRow(
                    each.id(),
                    each.title(),
                    each.author(),
                    each.publisher(),
                    each.lead(),
                    each.deadline(),
                    each.teamOnly(),
                    each.version(),
                    each.words(),
                    counts.getOrDefault(each.id().value(), Counts.none())));
        }
        return rows;
    }

    private Map<UUID, Counts> counts(List<UUID> articles) {
        Map<UUID, Map<Status, Integer>> found = new HashMap<>();
        if (!articles.isEmpty()) {
            jdbc.sql("""
                            select c.article_id, c.status, count(*) as many from claim c
                            where c.article_id in (:articles) and %s
                            group by c.article_id, c.status
                            """.formatted(Access.visible("c.article_id")))
                    .param("articles", articles)
                    .param("person", current.require().key().value())
                    .query(row -> {
                        found.computeIfAbsent(
                                        row.getObject("article_id", UUID.class), id -> new EnumMap<>(Status.class))
                                .put(Status.valueOf(row.getString("status")), row.getInt("many"));
                    });
        }
        Map<UUID, Counts> counts = new HashMap<>();
        found.forEach((id, byStatus) -> counts.put(id, new Counts(byStatus)));
        return counts;
    }

    private static ArticleRow article(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime deadline = row.getObject("deadline", OffsetDateTime.class);
        return new ArticleRow(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Optional.ofNullable(row.getString("author")).orElse(""),
                Optional.ofNullable(row.getString("publisher")).orElse(""),
                Optional.ofNullable(row.getString("lead_key")).map(PersonKey::new),
                Optional.ofNullable(deadline).map(OffsetDateTime::toInstant),
                row.getBoolean("team_only"),
                row.getInt("number"),
                row.getInt("words"),
                Counts.none());
    }
}

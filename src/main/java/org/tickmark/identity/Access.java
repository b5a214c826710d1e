package org.tickmark.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;

/** May this person do this to that article? Asked by every service; lists use {@link #visible(String)} in their SQL. */
@Component
public class Access {

    private static final String VISIBLE = """
            exists (select 1 from article_access x where x.article_id = %1$s and (not x.team_only or exists (
              select 1 from team_member m where m.article_id = x.article_id and m.person_key = :person)))
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    Access(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /**
     * SQL condition for lists: true for articles that the person bound as {@code :person} (a key) may see.
     *
     * @param column the query's column with the article's id, such as {@code c.article_id}; never input
     */
    public static String visible(String column) {
        return VISIBLE.formatted(column);
    }

    /**
     * Demands a right.
     *
     * @throws NotFound when the person may not even see the article, or it does not exist: the two look alike
     * @throws NotYours when they may see it and not do this
     */
    public void require(ArticleId article, Right right) {
        if (current.isHouse()) {
            return;
        }
        Person person = current.require();
        if (!sees(person.key(), article)) {
            throw new NotFound("refusal.no-such-article");
        }
        if (!right.within(person.role())) {
            throw new NotYours("refusal.not-your-role");
        }
    }

    /** Whether the current person has the right; for screens, which only hide what the service would refuse. */
    public boolean may(ArticleId article, Right right) {
        return current.isHouse()
                || current.get()
                        .filter(person -> right.within(person.role()) && sees(person.key(), article))
                        .isPresent();
    }

    /** Whether a person may see an article. */
    public boolean sees(PersonKey person, ArticleId article) {
        return jdbc.sql("select count(*) from article_access a where a.article_id = :article and "
                                + visible("a.article_id"))
                        .param("article", article.value())
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who is on the team with that part. */
    public List<PersonKey> team(ArticleId article, Part part) {
        return jdbc.sql("select person_key from team_member where article_id = :article and part = :part order by 1")
                .param("article", article.value())
                .param("part", part.name())
                .query((row, index) -> new PersonKey(row.getString(1)))
                .list();
    }

    /** Whether only the team sees the article. */
    public boolean teamOnly(ArticleId article) {
        return jdbc.sql("select team_only from article_access where article_id = :article")
                .param("article", article.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Sets who sees a new article; called by {@code article} inside its transaction. */
    public void open(ArticleId article, boolean teamOnly) {
        jdbc.sql("insert into article_access (article_id, team_only) values (:article, :teamOnly)")
                .param("article", article.value())
                .param("teamOnly", teamOnly)
                .update();
    }

    /** Changes who sees an article. */
    public void restrict(ArticleId article, boolean teamOnly) {
        jdbc.sql("update article_access set team_only = :teamOnly where article_id = :article")
                .param("article", article.value())
                .param("teamOnly", teamOnly)
                .update();
    }

    /** Gives a part to exactly these people; called by {@code article} inside its transaction. */
    public void give(ArticleId article, Part part, Set<PersonKey> people) {
        jdbc.sql("delete from team_member where article_id = :article and part = :part")
                .param("article", article.value())
                .param("part", part.name())
                .update();
        people.forEach(person -> jdbc.sql(
                        "insert into team_member (article_id, person_key, part) values (:article, :person, :part)")
                .param("article", article.value())
                .param("person", person.value())
                .param("part", part.name())
                .update());
    }

    /** The article's lead. */
    public Optional<PersonKey> lead(ArticleId article) {
        return team(article, Part.LEAD).stream().findFirst();
    }

    /** All articles that a team names the person in; for handing over when somebody leaves. */
    public List<ArticleId> articlesOf(PersonKey person) {
        return jdbc.sql("select distinct article_id from team_member where person_key = :person")
                .param("person", person.value())
                .query((row, index) -> new ArticleId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Every article of the house, oldest first, whoever may see it; what is done with each is asked apart. */
    public List<ArticleId> everyArticle() {
        return jdbc.sql("select article_id from article_access order by article_id")
                .query((row, index) -> new ArticleId(row.getObject(1, UUID.class)))
                .list();
    }
}

package org.tickmark.testing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Status;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Part;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;

/** Articles and claims put straight into the tables, for tests of rooms that only read them: no rules are asked. */
@Component
public class CaseRows {

    private static final String TEXT = "Words enough.";

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody new who can come in by one click, as the sample's people do; with a name of their own. */
    public PersonKey atTheDoor(Role role) {
        String key = "door-" + UUID.randomUUID();
        jdbc.sql("""
                        insert into person (person_key, name, title, role, state, sample, time_zone, appearance, language,
                          keys_on, session_epoch, created_at, lock_version)
                        values (:key, :name, 'At the door', :role, 'ACTIVE', true, 'UTC', 'SYSTEM', 'en', true, 0, :now, 0)
                        """)
                .param("key", key)
                .param("name", "Person " + key.substring(5, 13))
                .param("role", role.name())
                .param("now", now())
                .update();
        return new PersonKey(key);
    }

    /** An article with one version and no claim, led by that person. */
    public ArticleId article(String title, PersonKey lead, boolean teamOnly) {
        UUID id = UUID.randomUUID();
        String sha = (id.toString() + id).replace("-", "");
        jdbc.sql("""
                        insert into article (id, title, language, reviews_asked, state, created_by, created_at, lock_version)
                        values (:id, :title, 'en', 1, 'OPEN', :lead, :now, 0)
                        """)
                .param("id", id)
                .param("title", title)
                .param("lead", lead.value())
                .param("now", now())
                .update();
        jdbc.sql("insert into blob (sha256, size_bytes, media_type, created_at) values (:sha, 13, 'text/plain', :now)")
                .param("sha", sha)
                .param("now", now())
                .update();
        UUID version = UUID.randomUUID();
        jdbc.sql("""
                        insert into article_version (id, article_id, number, sha256, words, original_sha256,
                          original_media_type, created_by, created_at)
                        values (:version, :id, 1, :sha, 2, :sha, 'text/plain', :lead, :now)
                        """)
                .param("version", version)
                .param("id", id)
                .param("sha", sha)
                .param("lead", lead.value())
                .param("now", now())
                .update();
        jdbc.sql("insert into version_text (version_id, body) values (:version, :text)")
                .param("version", version)
                .param("text", TEXT)
                .update();
        jdbc.sql("insert into claim_counter (article_id, last_number) values (:id, 100)")
                .param("id", id)
                .update();
        jdbc.sql("insert into article_access (article_id, team_only) values (:id, :teamOnly)")
                .param("id", id)
                .param("teamOnly", teamOnly)
                .update();
        ArticleId article = new ArticleId(id);
        member(article, lead, Part.LEAD);
        return article;
    }

    /** One more on its team. */
    public void member(ArticleId article, PersonKey person, Part part) {
        jdbc.sql("insert into team_member (article_id, person_key, part) values (:article, :person, :part)")
                .param("article", article.value())
                .param("person", person.value())
                .param("part", part.name())
                .update();
    }

    /** A claim with that status, of medium priority. */
    public ClaimRef claim(ArticleId article, int number, Status status, Optional<PersonKey> checker) {
        jdbc.sql("""
                        insert into claim (id, article_id, number, statement, kind, priority, checkability, status,
                          status_since, checker, created_by, created_at, lock_version)
                        values (:id, :article, :number, :statement, 'EVENT', 'MEDIUM', 'CHECKABLE', :status,
                          :now, :checker, (select created_by from article where id = :article), :now, 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("article", article.value())
                .param("number", number)
                .param("statement", "Statement of claim " + number + ".")
                .param("status", status.name())
                .param("checker", checker.map(PersonKey::value).orElse(null))
                .param("now", now())
                .update();
        return new ClaimRef(article, number);
    }

    /** Sets a claim's priority. */
    public void priority(ClaimRef claim, String priority) {
        jdbc.sql("update claim set priority = :priority where id = :claim")
                .param("priority", priority)
                .param("claim", id(claim))
                .update();
    }

    /** A verdict that was proposed in that round. */
    public void assessed(ClaimRef claim, String verdict, int round) {
        jdbc.sql("""
                        insert into assessment (claim_id, scale_code, verdict, round, lock_version)
                        values (:claim, 'default', :verdict, :round, 0)
                        """)
                .param("claim", id(claim))
                .param("verdict", verdict)
                .param("round", round)
                .update();
    }

    /** Why it has to be checked again. */
    public void recheckWhy(ClaimRef claim, String why) {
        jdbc.sql("update assessment set recheck_why = :why where claim_id = :claim")
                .param("why", why)
                .param("claim", id(claim))
                .update();
    }

    /** A second check in that round. */
    public void reviewed(ClaimRef claim, int round, PersonKey reviewer, String verdict, boolean agrees) {
        jdbc.sql("""
                        insert into review (id, claim_id, round, reviewer, verdict, agrees, blind, rationale, reviewed_at)
                        values (:id, :claim, :round, :reviewer, :verdict, :agrees, false, 'Because.', :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("claim", id(claim))
                .param("round", round)
                .param("reviewer", reviewer.value())
                .param("verdict", verdict)
                .param("agrees", agrees)
                .param("now", now())
                .update();
    }

    /** Somebody worked on it. */
    public void worked(ClaimRef claim, PersonKey person) {
        jdbc.sql("insert into claim_work (claim_id, person_key, what) values (:claim, :person, 'EDITED')")
                .param("claim", id(claim))
                .param("person", person.value())
                .update();
    }

    private UUID id(ClaimRef claim) {
        return jdbc.sql("select id from claim where article_id = :article and number = :number")
                .param("article", claim.article().value())
                .param("number", claim.number())
                .query(UUID.class)
                .single();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}

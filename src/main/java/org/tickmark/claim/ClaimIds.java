package org.tickmark.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.NotFound;

/**
 * The ids by which tables of rooms above name claims, and the little that those rooms ask of many claims at once. It
 * asks no rights: services do, before or right after.
 */
@Component
public class ClaimIds {

    private final JdbcClient jdbc;

    ClaimIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The claim with that id. */
    public Optional<ClaimRef> find(UUID id) {
        return jdbc.sql("select article_id, number from claim where id = :id")
                .param("id", id)
                .query((row, index) ->
                        new ClaimRef(new ArticleId(row.getObject("article_id", UUID.class)), row.getInt("number")))
                .optional();
    }

    /** The id of a claim. @throws NotFound when there is none */
    public UUID id(ClaimRef claim) {
        return one(claim, "id", UUID.class, "");
    }

    /** The id of a claim, whose row is locked until the transaction ends. @throws NotFound when there is none */
    public UUID lock(ClaimRef claim) {
        return one(claim, "id", UUID.class, " for update");
    }

    /** Its status. @throws NotFound when there is none */
    public Status status(ClaimRef claim) {
        return Status.valueOf(one(claim, "status", String.class, ""));
    }

    /** Who marked it. @throws NotFound when there is none */
    public PersonKey markedBy(ClaimRef claim) {
        return new PersonKey(one(claim, "created_by", String.class, ""));
    }

    /** The claims of an article by id, in the order of their numbers. */
    public Map<UUID, ClaimRef> of(ArticleId article) {
        Map<UUID, ClaimRef> claims = new LinkedHashMap<>();
        jdbc.sql("select id, number from claim where article_id = :article order by number")
                .param("article", article.value())
                .query(row -> {
                    claims.put(row.getObject("id", UUID.class), new ClaimRef(article, row.getInt("number")));
                });
        return claims;
    }

    /** The status of each claim of an article, in the order of their numbers. */
    public Map<ClaimRef, Status> statuses(ArticleId article) {
        Map<ClaimRef, Status> statuses = new LinkedHashMap<>();
        jdbc.sql("select number, status from claim where article_id = :article order by number")
                .param("article", article.value())
                .query(row -> {
                    statuses.put(new ClaimRef(article, row.getInt("number")), Status.valueOf(row.getString("status")));
                });
        return statuses;
    }

    private <T> T one(ClaimRef claim, String column, Class<T> type, String lock) {
        return jdbc.sql("select " + column + " from claim where article_id = :article and number = :number" + lock)
                .param("article", claim.article().value())
                .param("number", claim.number())
                .query(type)
                .optional()
                .orElseThrow(() -> new NotFound("refusal.claim.no-such-claim", claim.number()));
    }
}

package org.tickmark.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.identity.ArticleId;
import org.tickmark.refusal.NotFound;

/** The ids by which tables of rooms above name claims. It asks no rights: services do, before or right after. */
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
        return read(claim, "");
    }

    /** The id of a claim, whose row is locked until the transaction ends. @throws NotFound when there is none */
    public UUID lock(ClaimRef claim) {
        return read(claim, " for update");
    }

    /** The claims of an article by id, in the order of their numbers. */
    public Map<UUID, ClaimRef> of(ArticleId article) {
        Map<UUID, ClaimRef> claims = new LinkedHashMap<>();
        jdbc.sql("select id, number from claim where article_id = :article order by number")
                .param("article", article.value())
                .query((row, index) ->
                        claims.put(row.getObject("id", UUID.class), new ClaimRef(article, row.getInt("number"))))
                .list();
        return claims;
    }

    private UUID read(ClaimRef claim, String lock) {
        return jdbc.sql("select id from claim where article_id = :article and number = :number" + lock)
                .param("article", claim.article().value())
                .param("number", claim.number())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("refusal.claim.no-such-claim", claim.number()));
    }
}

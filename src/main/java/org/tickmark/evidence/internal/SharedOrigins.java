package org.tickmark.evidence.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.SharedOrigin;
import org.tickmark.identity.PersonKey;

/** What people said about the origins of a claim's links. */
@Repository
public class SharedOrigins {

    private final JdbcClient jdbc;

    SharedOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these claims, by claim, oldest first. */
    public Map<UUID, List<SharedOrigin>> of(Collection<UUID> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Set<EvidenceId>> links = new HashMap<>();
        jdbc.sql("""
                        select l.shared_origin_id, l.evidence_id from shared_origin_link l
                        join shared_origin s on s.id = l.shared_origin_id where s.claim_id in (:claims)
                        """).param("claims", claims).query(row -> {
            links.computeIfAbsent(row.getObject(1, UUID.class), id -> new LinkedHashSet<>())
                    .add(new EvidenceId(row.getObject(2, UUID.class)));
        });
        Map<UUID, List<SharedOrigin>> shared = new LinkedHashMap<>();
        jdbc.sql("select * from shared_origin where claim_id in (:claims) order by created_at, id")
                .param("claims", claims)
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    shared.computeIfAbsent(row.getObject("claim_id", UUID.class), claim -> new java.util.ArrayList<>())
                            .add(new SharedOrigin(
                                    id,
                                    links.getOrDefault(id, Set.of()),
                                    row.getString("because"),
                                    new PersonKey(row.getString("created_by")),
                                    EvidenceReader.instant(row, "created_at")));
                });
        return shared;
    }

    /** Keeps one. */
    public void insert(UUID claim, SharedOrigin shared) {
        insert(shared.id(), claim, shared.because(), shared.by().value(), shared.at());
        shared.links()
                .forEach(link -> jdbc.sql(
                                "insert into shared_origin_link (shared_origin_id, evidence_id) values (:shared, :link)")
                        .param("shared", shared.id())
                        .param("link", link.value())
                        .update());
    }

    /** Takes one away; answers whether the claim had it. */
    public boolean delete(UUID claim, UUID id) {
        boolean there = of(List.of(claim)).getOrDefault(claim, List.of()).stream()
                .anyMatch(shared -> shared.id().equals(id));
        if (there) {
            jdbc.sql("delete from shared_origin_link where shared_origin_id = :id")
                    .param("id", id)
                    .update();
            jdbc.sql("delete from shared_origin where id = :id").param("id", id).update();
        }
        return there;
    }

    private void insert(UUID id, UUID claim, String because, String by, Instant at) {
        jdbc.sql("""
                        insert into shared_origin (id, claim_id, because, created_by, created_at)
                        values (:id, :claim, :because, :by, :at)
                        """)
                .param("id", id)
                .param("claim", claim)
                .param("because", because)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

package org.tickmark.evidence.internal;

import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Links by id. */
public interface LinkRows extends JpaRepository<Link, UUID> {

    /** The last position that a claim ever gave. */
    @Query("select coalesce(max(l.position), 0) from Link l where l.claimId = :claim")
    int lastPosition(UUID claim);

    /** The links of a claim that count. */
    @Query("select l.id from Link l where l.claimId = :claim and l.removedAt is null")
    Set<UUID> idsOf(UUID claim);
}

package org.tickmark.verdict.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Corrections. */
public interface CorrectionRows extends JpaRepository<Correction, UUID> {

    /** One, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Correction c where c.id = :id")
    Optional<Correction> lock(UUID id);

    /** Those of these claims, oldest first. */
    @Query("select c from Correction c where c.claimId in (:claims) order by c.proposedAt, c.id")
    List<Correction> of(Collection<UUID> claims);
}

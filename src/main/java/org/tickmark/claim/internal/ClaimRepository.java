package org.tickmark.claim.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.tickmark.claim.ClaimRef;
import org.tickmark.refusal.NotFound;

/** Claims by article and number, for writing. */
public interface ClaimRepository extends JpaRepository<Claim, UUID> {

    /** The row, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Claim c where c.articleId = :article and c.number = :number")
    Optional<Claim> lock(UUID article, int number);

    /** The same. @throws NotFound when there is none */
    default Claim lock(ClaimRef claim) {
        return lock(claim.article().value(), claim.number())
                .orElseThrow(() -> new NotFound("refusal.claim.no-such-claim", claim.number()));
    }
}

package org.tickmark.verdict.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reviews. */
public interface ReviewRows extends JpaRepository<Review, UUID> {

    /** Those of one proposal. */
    List<Review> findByClaimIdAndRound(UUID claimId, int round);
}

package org.tickmark.article.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Articles by id. */
public interface ArticleRepository extends JpaRepository<Article, UUID> {

    /** The row, locked until the transaction ends: a save is compared with what stands then. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> lock(UUID id);
}

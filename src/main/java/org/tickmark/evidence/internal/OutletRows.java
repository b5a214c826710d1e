package org.tickmark.evidence.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.tickmark.evidence.Reliability;
import org.tickmark.identity.PersonKey;
import org.tickmark.storage.NewId;

/** Outlets and the list of their grades. */
public interface OutletRows extends JpaRepository<Outlet, UUID> {

    /** One, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Outlet o where o.id = :id")
    Optional<Outlet> lock(UUID id);

    /** Adds a grade to the list. */
    default void keepGrade(UUID outlet, Reliability grade, String why, PersonKey by, Instant at) {
        insertGrade(NewId.next(), outlet, grade.name(), why, by.value(), at);
    }

    /** The statement behind {@link #keepGrade}. */
    @Modifying
    @NativeQuery("""
            insert into outlet_grade (id, outlet_id, grade, why, graded_by, graded_at)
            values (:id, :outlet, :grade, :why, :by, :at)
            """)
    void insertGrade(UUID id, UUID outlet, String grade, String why, String by, Instant at);
}

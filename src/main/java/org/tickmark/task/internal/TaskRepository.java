package org.tickmark.task.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.tickmark.task.TaskState;

/** Tasks by id and by article. */
public interface TaskRepository extends JpaRepository<TaskEntity, UUID> {

    List<TaskEntity> findByArticleIdOrderByCreatedAtAscIdAsc(UUID articleId);

    List<TaskEntity> findByAssigneeAndStateInOrderByDueAscCreatedAtAscIdAsc(
            String assignee, Collection<TaskState> states);

    /** Locks what somebody has in such a state; in one order for everybody. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TaskEntity t where t.assignee = :assignee and t.state in :states order by t.id")
    List<TaskEntity> lockThoseOf(String assignee, Collection<TaskState> states);

    /** Locks the row, so that a save is compared with what stands now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TaskEntity t where t.id = :id")
    Optional<TaskEntity> lock(UUID id);
}

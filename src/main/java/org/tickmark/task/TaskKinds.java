package org.tickmark.task;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.MayCall;

/** The kinds of work, kept as rows; their names are in the bundles under {@code task.kind.CODE}. */
@Service
@MayCall
@Transactional(readOnly = true)
public class TaskKinds {

    private final JdbcClient jdbc;

    TaskKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their codes, in order. */
    public List<String> codes() {
        return jdbc.sql("select code from task_kind order by position")
                .query((row, index) -> row.getString(1))
                .list();
    }
}

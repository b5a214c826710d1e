package org.tickmark.claim;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.MayCall;

/** The kinds of claims; rows, so that a house can have its own. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Kinds {

    private final JdbcClient jdbc;

    Kinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their codes in the order of lists. */
    public List<String> all() {
        return jdbc.sql("select code from claim_kind order by position, code")
                .query((row, index) -> row.getString(1))
                .list();
    }
}

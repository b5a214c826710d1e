package org.tickmark.history;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.history.internal.Erasure;

/**
 * Takes away what a row said, and its salt, so that nobody can guess it; the row itself, and every proof, stay. Knows no
 * rights: only {@code report} calls it, which has asked {@code identity} first and records the act.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ErasingPayloads {

    /** The action of the row that tells of an erasure. */
    public static final String ACTION = Erasure.ACTION;

    /** The detail of that row with the sequence number of the other. */
    public static final String ROW = Erasure.ROW;

    private final JdbcClient jdbc;

    ErasingPayloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The row's subject, when it has a payload that can be erased; what tells of an erasure keeps its own.
     *
     * @return empty when there is no such row, or nothing to erase
     */
    public Optional<String> subject(StreamRef stream, long seq) {
        return jdbc.sql("""
                        select r.subject from history_row r
                        join history_payload p on p.stream_id = r.stream_id and p.seq = r.seq
                        where r.stream_id = :stream and r.seq = :seq and r.action <> :erased
                        """)
                .param("stream", stream.id())
                .param("seq", seq)
                .param("erased", ACTION)
                .query((row, index) -> row.getString(1))
                .optional();
    }

    /** Erases it; whoever calls records the act in the same transaction. */
    public void erase(StreamRef stream, long seq) {
        jdbc.sql("delete from history_payload where stream_id = :stream and seq = :seq")
                .param("stream", stream.id())
                .param("seq", seq)
                .update();
    }
}

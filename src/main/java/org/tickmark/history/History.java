package org.tickmark.history;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.history.internal.Rows;

/**
 * Reading history. It answers whoever asks: this room knows no rights, so only rooms above it, which ask
 * {@code identity} first, call it (they are named in the architecture test).
 */
@Service
@Transactional(readOnly = true)
public class History {

    private final Rows rows;

    History(Rows rows) {
        this.rows = rows;
    }

    /** Sequence number of the stream's last row; 0 when there is none. */
    public long head(StreamRef stream) {
        return rows.head(stream);
    }

    /** Rows below {@code before} (exclusive), newest first, at most {@code limit}. */
    public List<HistoryRow> newestFirst(StreamRef stream, long before, int limit) {
        return rows.newestFirst(stream, Optional.empty(), before, limit);
    }

    /** Rows about one subject below {@code before} (exclusive), newest first, at most {@code limit}. */
    public List<HistoryRow> about(StreamRef stream, String subject, long before, int limit) {
        return rows.newestFirst(stream, Optional.of(subject), before, limit);
    }

    /** Rows above {@code after} (exclusive), oldest first, at most {@code limit}: how followers catch up. */
    public List<HistoryRow> after(StreamRef stream, long after, int limit) {
        return rows.after(stream, after, limit);
    }
}

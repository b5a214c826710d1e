package org.tickmark.history;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.history.internal.RawRows;

/**
 * A stream's rows in and out of an archive, byte for byte. Knows no rights: only {@code report} calls it, which has
 * asked {@code identity} first.
 */
@Service
@Transactional
public class RestoringHistory {

    private final RawRows rows;

    RestoringHistory(RawRows rows) {
        this.rows = rows;
    }

    /** All rows of a stream, oldest first. */
    @Transactional(readOnly = true)
    public List<HistoryRecord> read(StreamRef stream) {
        return rows.all(stream);
    }

    /**
     * The position (from 0) of the first row that cannot stand in this stream: out of sequence, not a payload, or with a
     * hash that is not its own. Empty when all can.
     */
    @Transactional(readOnly = true)
    public Optional<Integer> firstBroken(StreamRef stream, List<HistoryRecord> records) {
        for (int i = 0; i < records.size(); i++) {
            if (!StoredRow.whole(stream, records.get(i), i + 1L)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * Writes rows as they were into a stream that has none; what is recorded in the same transaction follows them.
     *
     * @throws IllegalArgumentException when a row is broken; ask {@link #firstBroken} before
     * @throws IllegalStateException when the stream has rows
     */
    public void restore(StreamRef stream, List<HistoryRecord> records) {
        firstBroken(stream, records).ifPresent(position -> {
            throw new IllegalArgumentException("row " + (position + 1) + " is not what its hash says");
        });
        rows.write(stream, records);
    }
}

package org.tickmark.history;

import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.history.internal.ProvenRows;

/** Shows rows to be in the tree. Knows no rights: only rooms above that asked {@code identity} call it. */
@Service
@Transactional(readOnly = true)
public class Proofs {

    private final ProvenRows rows;

    Proofs(ProvenRows rows) {
        this.rows = rows;
    }

    /** The rows about one subject that the checkpoint covers, oldest first. */
    public List<RowProof> about(StreamRef stream, String subject, Checkpoint checkpoint) {
        return rows.about(stream, subject, checkpoint.size()).stream()
                .map(placed -> new RowProof(
                        placed.index(),
                        stream.id(),
                        placed.row(),
                        rows.path(placed.index(), checkpoint.size()).stream()
                                .map(HexFormat.of()::formatHex)
                                .toList()))
                .toList();
    }
}

package org.tickmark.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tickmark.history.Checkpoint;
import org.tickmark.history.RowProof;

/**
 * What shows an outsider that the rows about one claim stood in the house's history when a checkpoint was signed, and
 * tells nothing of other claims. How to check it: {@code docs/proof-format.md}.
 *
 * @param format {@value #FORMAT}
 * @param version {@value #VERSION}
 * @param product who wrote the file
 * @param madeAt when; not part of what is proved
 * @param article the article's id, which is the id of its stream
 * @param title its title; not part of what is proved
 * @param claim the claim's number
 * @param names today's names of those whose keys stand in the rows; not part of what is proved
 * @param checkpoint the signed note
 * @param verifierKey what its signature is checked with
 * @param rows the rows with subject {@code claim/NUMBER}, oldest first
 * @param signed the checkpoint as this house has it; not in the file
 */
public record ClaimProof(
        String format,
        int version,
        String product,
        Instant madeAt,
        String article,
        String title,
        int claim,
        Map<String, String> names,
        String checkpoint,
        String verifierKey,
        List<RowProof> rows,
        @JsonIgnore Checkpoint signed) {

    /** What it calls itself. */
    public static final String FORMAT = "tickmark-claim-proof";
    /** The version that this house writes. */
    public static final int VERSION = 1;

    public ClaimProof {
        names = Map.copyOf(names);
        rows = List.copyOf(rows);
    }
}

package org.tickmark.report.internal;

import java.util.Base64;
import org.tickmark.report.ClaimProof;

/**
 * A proof as text. The last field, {@code seal}, is the signature under everything before the comma that parts it from
 * the rest: whatever byte is changed, it no longer fits.
 */
public final class ProofFile {

    private static final String SEAL = ",\n  \"seal\" : \"";

    private ProofFile() {}

    /** What is sealed: the JSON without its last brace. It holds no {@code <}, so that it can stand in a page as it is. */
    public static String unsealed(ClaimProof proof) {
        String json = ArchiveJson.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(proof)
                .replace("\r\n", "\n")
                .replace("<", "\\u003c");
        return json.substring(0, json.lastIndexOf('}')).stripTrailing();
    }

    /** The whole file. */
    public static String sealed(String unsealed, byte[] seal) {
        return unsealed + SEAL + Base64.getEncoder().encodeToString(seal) + "\"\n}\n";
    }
}

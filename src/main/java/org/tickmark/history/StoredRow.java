package org.tickmark.history;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whether a row that comes from outside is what its hashes say. */
final class StoredRow {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredRow() {}

    static boolean whole(StreamRef stream, HistoryRecord row, long seq) {
        return row.seq() == seq
                && HASH.matcher(row.payloadHash()).matches()
                && HASH.matcher(row.leaf()).matches()
                && row.at().getNano() % 1_000 == 0
                && payloadFits(row)
                && Arrays.equals(
                        HexFormat.of().parseHex(row.leaf()),
                        LeafHash.ofRow(
                                stream.id(),
                                row.seq(),
                                row.at(),
                                row.actor(),
                                row.action(),
                                row.subject(),
                                HexFormat.of().parseHex(row.payloadHash())));
    }

    private static boolean payloadFits(HistoryRecord row) {
        @Nullable String payload = row.payload();
        @Nullable String salt = row.salt();
        if (payload == null || salt == null) {
            return payload == null && salt == null;
        }
        return HASH.matcher(salt).matches()
                && isPayload(payload)
                && Arrays.equals(
                        HexFormat.of().parseHex(row.payloadHash()),
                        LeafHash.ofPayload(HexFormat.of().parseHex(salt), payload));
    }

    /** What could not be read again later would break every page that shows the stream. */
    private static boolean isPayload(String text) {
        try {
            Payload payload = JSON.readValue(text, Payload.class);
            return payload != null && payload.detail() != null;
        } catch (JacksonException e) {
            return false;
        }
    }
}

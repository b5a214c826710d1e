package org.tickmark.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version in an archive. The text and the file as it came lie beside it, by hash.
 *
 * @param sha256 of the text's UTF-8 bytes
 * @param original of the file as it came
 */
public record VersionRecord(
        UUID id,
        int number,
        String sha256,
        int words,
        String original,
        @Nullable String originalName,
        String originalMediaType,
        String createdBy,
        Instant createdAt,
        List<BlockRecord> blocks) {

    public VersionRecord {
        blocks = List.copyOf(blocks);
    }
}

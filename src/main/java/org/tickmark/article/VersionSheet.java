package org.tickmark.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.PersonKey;
import org.tickmark.storage.Sha256;

/**
 * A version without its text.
 *
 * @param id by which tables of rooms above name it
 * @param number from 1
 * @param sha256 of the text's UTF-8 bytes
 * @param words by the article's language when the version was made
 * @param original hash of the file as it came
 * @param originalName what it was called; null when it was pasted
 * @param originalMediaType its media type
 * @param createdBy who brought it in
 * @param createdAt when
 */
public record VersionSheet(
        UUID id,
        int number,
        Sha256 sha256,
        int words,
        Sha256 original,
        @Nullable String originalName,
        String originalMediaType,
        PersonKey createdBy,
        Instant createdAt) {}

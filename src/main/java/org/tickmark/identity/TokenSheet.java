package org.tickmark.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal token as its owner sees it; the secret itself is shown once and kept nowhere.
 *
 * @param id which; no secret
 * @param label what it is for, in its owner's words
 * @param createdAt when it was made
 * @param expiresAt when it stops working
 * @param lastUsedAt when it last let somebody in, to the hour; null: not yet
 */
public record TokenSheet(
        UUID id,
        String label,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}

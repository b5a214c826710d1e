package org.tickmark.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.PersonKey;

/**
 * A claim whose row is locked until the transaction ends.
 *
 * @param id by which tables of rooms above name it
 * @param ref article and number
 * @param status as it stands
 * @param checker who checks it
 */
public record LockedClaim(
        UUID id, ClaimRef ref, Status status, @Nullable PersonKey checker) {}

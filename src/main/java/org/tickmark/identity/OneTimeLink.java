package org.tickmark.identity;

import java.time.Instant;

/**
 * A link that works once. Shown to the Admin who made it and to nobody else; only the hash of its secret is kept.
 *
 * @param address path and query, to be put behind the address under which the house is reached
 * @param expiresAt when it stops working
 */
public record OneTimeLink(String address, Instant expiresAt) {

    /** Without the secret, because records end up in logs. */
    @Override
    public String toString() {
        return "OneTimeLink[until " + expiresAt + "]";
    }
}

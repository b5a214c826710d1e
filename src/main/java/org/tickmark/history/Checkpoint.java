package org.tickmark.history;

import java.time.Instant;

/**
 * A signed statement that the house's history has so many rows and this root (C2SP {@code tlog-checkpoint}). Once it
 * has left the house it shows whether anything below was changed later.
 *
 * @param origin who signs: {@code tickmark/UUID}
 * @param size how many rows
 * @param root the root over them, 64 hex digits
 * @param note the signed note, as it is handed out
 * @param verifierKey what the signature is checked with, {@code name+hash+base64}
 * @param at when it was signed
 */
public record Checkpoint(String origin, long size, String root, String note, String verifierKey, Instant at) {}

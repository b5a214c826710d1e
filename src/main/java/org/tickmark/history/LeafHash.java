package org.tickmark.history;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * How a row is hashed. The leaf is that of RFC 9162, 2.1.1: SHA-256 of a zero byte and the entry. The entry holds, each
 * text as a four-byte length and its UTF-8 bytes: {@code tickmark-row-1}, the stream's id, then eight bytes of sequence
 * number, eight of microseconds since 1970, the texts actor, action and subject, and the 32 bytes of the payload's
 * hash: SHA-256 of the salt and the payload's UTF-8 bytes.
 */
public final class LeafHash {

    private static final String FORMAT = "tickmark-row-1";

    private LeafHash() {}

    /** The hash of a payload with its 32-byte salt. */
    public static byte[] ofPayload(byte[] salt, String payload) {
        MessageDigest sha256 = sha256();
        sha256.update(salt);
        return sha256.digest(payload.getBytes(StandardCharsets.UTF_8));
    }

    /** The leaf of a row. {@code at} counts to the microsecond. */
    public static byte[] ofRow(
            UUID stream, long seq, Instant at, String actor, String action, String subject, byte[] payloadHash) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream entry = new DataOutputStream(bytes)) {
            entry.writeByte(0);
            text(entry, FORMAT);
            text(entry, stream.toString());
            entry.writeLong(seq);
            entry.writeLong(Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000));
            text(entry, actor);
            text(entry, action);
            text(entry, subject);
            entry.write(payloadHash);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sha256().digest(bytes.toByteArray());
    }

    private static void text(DataOutputStream entry, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        entry.writeInt(utf8.length);
        entry.write(utf8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

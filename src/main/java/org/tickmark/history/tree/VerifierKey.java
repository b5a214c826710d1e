package org.tickmark.history.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a note's key (C2SP {@code signed-note}, type 1: Ed25519 of RFC 8032).
 *
 * @param name the key's name; neither blanks nor plus
 * @param publicKey its 32 bytes as RFC 8032 writes them
 */
public record VerifierKey(String name, byte[] publicKey) {

    /** Bytes of the public key. */
    public static final int LENGTH = 32;

    private static final byte ED25519 = 1;
    /** What X.509 writes before the 32 bytes (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** Reads {@code name+hash+base64}. @throws IllegalArgumentException when it is no such key */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a verifier key");
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != LENGTH + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 verifier key");
        }
        VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.toString().equals(text)) {
            throw new IllegalArgumentException("a verifier key with another key's number");
        }
        return key;
    }

    /** Of a key as Java writes it. */
    static VerifierKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifierKey(name, Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
    }

    /** The four bytes by which a signature line names its key. */
    public byte[] id() {
        MessageDigest sha256 = MerkleHash.sha256();
        sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        sha256.update(ED25519);
        return Arrays.copyOf(sha256.digest(publicKey), 4);
    }

    /** Whether this key made the signature of the text. */
    public boolean verifies(String text, byte[] signature) {
        try {
            byte[] encoded = ByteBuffer.allocate(X509.length + LENGTH)
                    .put(X509)
                    .put(publicKey)
                    .array();
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** {@code name+hash+base64}, as C2SP and Go write it. */
    @Override
    public String toString() {
        byte[] typed =
                ByteBuffer.allocate(LENGTH + 1).put(ED25519).put(publicKey).array();
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && key.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}

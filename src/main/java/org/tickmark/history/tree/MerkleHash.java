package org.tickmark.history.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashing of RFC 9162, 2.1.1: a leaf is SHA-256 of a zero byte and the entry, a node that of a one byte and its two children. */
public final class MerkleHash {

    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    private MerkleHash() {}

    /** The hash of a leaf. */
    public static byte[] leaf(byte[] entry) {
        MessageDigest sha256 = sha256();
        sha256.update((byte) 0);
        return sha256.digest(entry);
    }

    /** The hash of a node over its two children. */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest sha256 = sha256();
        sha256.update((byte) 1);
        sha256.update(left);
        return sha256.digest(right);
    }

    /** The root of a tree without leaves. */
    public static byte[] empty() {
        return sha256().digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

package org.tickmark.identity.internal;

import java.security.SecureRandom;
import java.util.Base64;
import org.tickmark.storage.Sha256;

/** What lets somebody in without a password: 256 random bits, as letters for an address or a header, kept as a hash. */
final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new one, 43 characters. */
    static String next() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What is kept of it. A plain hash is enough: nobody guesses 256 bits, and it costs no time at each call. */
    static String hash(String secret) {
        return Sha256.of(secret).hex();
    }
}

package org.tickmark.history.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** A key that signs notes with Ed25519 (C2SP {@code signed-note}). */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final Pattern NAME = Pattern.compile("[^\\s+\\p{Z}]+");
    private static final byte ED25519 = 1;

    private final byte[] seed;
    private final PrivateKey privateKey;
    private final VerifierKey verifier;

    private SigningKey(String name, byte[] seed) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a key's name has neither blanks nor plus");
        }
        this.seed = seed.clone();
        try {
            this.privateKey = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            this.verifier = VerifierKey.of(name, publicKey(seed));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /** A new key. */
    public static SigningKey make(String name) {
        try {
            EdECPrivateKey made = (EdECPrivateKey)
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
            return new SigningKey(name, made.getBytes().orElseThrow());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    /** Reads {@code PRIVATE+KEY+name+hash+base64}. @throws IllegalArgumentException when it is no such key */
    public static SigningKey parse(String text) {
        String[] parts =
                text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a signing key");
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != VerifierKey.LENGTH + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 signing key");
        }
        SigningKey key = new SigningKey(parts[0], java.util.Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.written().equals(text)) {
            throw new IllegalArgumentException("a signing key with another key's number");
        }
        return key;
    }

    /** {@code PRIVATE+KEY+name+hash+base64}, as Go writes it: a secret. */
    public String written() {
        byte[] typed =
                ByteBuffer.allocate(seed.length + 1).put(ED25519).put(seed).array();
        return PREFIX + verifier.name() + "+"
                + java.util.HexFormat.of().formatHex(verifier.id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** What others check with. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** Signs a text that ends with a newline; answers the whole note. */
    public String sign(String text) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("a note's text ends with a newline");
        }
        byte[] signature = signature(text);
        byte[] numbered = ByteBuffer.allocate(4 + signature.length)
                .put(verifier.id())
                .put(signature)
                .array();
        return text + "\n" + SignedNote.DASH + verifier.name() + " "
                + Base64.getEncoder().encodeToString(numbered) + "\n";
    }

    /** The 64 bytes of its signature under a text. */
    public byte[] signature(String text) {
        try {
            Signature sign = Signature.getInstance("Ed25519");
            sign.initSign(privateKey);
            sign.update(text.getBytes(StandardCharsets.UTF_8));
            return sign.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    /** Java derives no public key from a private one; a generator that is fed the seed does. */
    private static PublicKey publicKey(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        return generator.generateKeyPair().getPublic();
    }

    private static final class Seed extends java.security.SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}

package kr.opengov.integrity.internal.keys;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.UUID;

/**
 * A key pair as it lies in the database: the public half in clear, the private half sealed under something its owner
 * alone knows.
 *
 * @param salt salt of the derivation, new for every sealing
 * @param sealed the sealed private half
 */
public record Vault(PublicKey publicKey, byte[] salt, byte[] sealed) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Seals a pair under a passphrase. Composed and decomposed Hangul count as the same (NFKC, NIST SP 800-63B). */
    public static Vault underPassphrase(SlowHash hash, UUID owner, KeyPair pair, char[] passphrase) {
        byte[] secret = bytes(passphrase);
        try {
            return seal(hash, SlowHash.Cost.PASSPHRASE, owner, pair, secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Seals a reporter's pair under the bytes of the receipt code. */
    public static Vault underCode(SlowHash hash, UUID owner, KeyPair pair, byte[] code) {
        return seal(hash, SlowHash.Cost.CODE, owner, pair, code);
    }

    /**
     * Opens the vault of a passphrase.
     *
     * @throws TamperedCiphertext when the passphrase is another one, or the vault another owner's
     */
    public KeyPair open(SlowHash hash, UUID owner, char[] passphrase) {
        byte[] secret = bytes(passphrase);
        try {
            return open(hash, SlowHash.Cost.PASSPHRASE, owner, secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * Opens the vault of a receipt code.
     *
     * @throws TamperedCiphertext when the code is another one, or the vault another report's
     */
    public KeyPair openByCode(SlowHash hash, UUID owner, byte[] code) {
        return open(hash, SlowHash.Cost.CODE, owner, code);
    }

    private static Vault seal(SlowHash hash, SlowHash.Cost cost, UUID owner, KeyPair pair, byte[] secret) {
        byte[] salt = new byte[SlowHash.SALT];
        RANDOM.nextBytes(salt);
        byte[] mine = pair.secret();
        try (DataKey key = hash.key(cost, secret, salt)) {
            return new Vault(pair.publicKey(), salt, Seal.close(key, binding(owner, pair.publicKey()), mine));
        } finally {
            Arrays.fill(mine, (byte) 0);
        }
    }

    private KeyPair open(SlowHash hash, SlowHash.Cost cost, UUID owner, byte[] secret) {
        try (DataKey key = hash.key(cost, secret, salt)) {
            return KeyPair.of(Seal.open(key, binding(owner, publicKey), sealed), publicKey);
        }
    }

    /** The public half is part of the place: nobody slips another one under a sealed private half. */
    private static Binding binding(UUID owner, PublicKey publicKey) {
        UUID fingerprint = UUID.nameUUIDFromBytes(publicKey.bytes());
        return new Binding(owner, "vault", fingerprint, "private_key", Binding.SCHEMA, KeyKind.VAULT, 0);
    }

    private static byte[] bytes(char[] passphrase) {
        return Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFKC)
                .getBytes(StandardCharsets.UTF_8);
    }
}

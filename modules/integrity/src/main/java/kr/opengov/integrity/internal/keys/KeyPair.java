package kr.opengov.integrity.internal.keys;

import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/**
 * The key pair of an officer, the custodian, a reporter or the recovery: unwraps the keys that were wrapped for it. By
 * HPKE (RFC 9180) in base mode with X25519, HKDF-SHA256 and AES-256-GCM. Wiped when closed.
 */
public final class KeyPair implements AutoCloseable {

    private static final int ENCAPSULATION = 32;

    private final byte[] secret;
    private final PublicKey publicKey;
    private boolean closed;

    private KeyPair(byte[] secret, PublicKey publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /** A new pair. */
    public static KeyPair random() {
        HPKE hpke = hpke();
        AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
        return new KeyPair(
                hpke.serializePrivateKey(pair.getPrivate()), new PublicKey(hpke.serializePublicKey(pair.getPublic())));
    }

    /** The pair of a private half: any 32 bytes are one (RFC 7748, section 5). Takes the bytes over. */
    public static KeyPair of(byte[] secret) {
        return new KeyPair(
                secret,
                new PublicKey(new X25519PrivateKeyParameters(secret, 0)
                        .generatePublicKey()
                        .getEncoded()));
    }

    /** The pair whose private half was kept; takes the bytes over. */
    static KeyPair of(byte[] secret, PublicKey publicKey) {
        return new KeyPair(secret, publicKey);
    }

    /** The same pair, to be closed for itself. */
    KeyPair copy() {
        return new KeyPair(secret(), publicKey);
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    /** Wraps a key for a person, for one place; the owner of the public key alone unwraps it. */
    public static byte[] wrap(PublicKey recipient, Binding binding, DataKey key) {
        HPKE hpke = hpke();
        byte[] plain = key.bytes();
        try {
            byte[][] sealed = hpke.seal(
                    hpke.deserializePublicKey(recipient.bytes()),
                    binding.bytes(),
                    recipient.bytes(),
                    plain,
                    null,
                    null,
                    null);
            byte[] wrapped = Arrays.copyOf(sealed[1], sealed[1].length + sealed[0].length);
            System.arraycopy(sealed[0], 0, wrapped, sealed[1].length, sealed[0].length);
            return wrapped;
        } catch (InvalidCipherTextException e) {
            throw new IllegalArgumentException("A key cannot be wrapped for this public key", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * Unwraps a key that was wrapped for this pair and this very place.
     *
     * @throws TamperedCiphertext when it was wrapped for another pair or place, or changed
     */
    public DataKey unwrap(Binding binding, byte[] wrapped) {
        if (wrapped == null || wrapped.length <= ENCAPSULATION) {
            throw new TamperedCiphertext(binding);
        }
        HPKE hpke = hpke();
        byte[] mine = secret();
        try {
            return DataKey.of(hpke.open(
                    Arrays.copyOf(wrapped, ENCAPSULATION),
                    hpke.deserializePrivateKey(mine, publicKey.bytes()),
                    binding.bytes(),
                    publicKey.bytes(),
                    Arrays.copyOfRange(wrapped, ENCAPSULATION, wrapped.length),
                    null,
                    null,
                    null));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            throw new TamperedCiphertext(binding);
        } finally {
            Arrays.fill(mine, (byte) 0);
        }
    }

    /** The private half, for a vault or for shares. The caller wipes the array. */
    synchronized byte[] secret() {
        if (closed) {
            throw new IllegalStateException("This key pair was wiped");
        }
        return secret.clone();
    }

    @Override
    public synchronized void close() {
        Arrays.fill(secret, (byte) 0);
        closed = true;
    }

    @Override
    public String toString() {
        return "KeyPair";
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}

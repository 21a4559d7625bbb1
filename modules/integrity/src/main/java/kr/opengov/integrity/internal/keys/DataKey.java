package kr.opengov.integrity.internal.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits that seals texts or files. Wiped when closed; a closed key refuses to work. */
public final class DataKey implements AutoCloseable {

    /** Bytes of a key. */
    public static final int LENGTH = 32;

    private final byte[] secret;
    private boolean closed;

    private DataKey(byte[] secret) {
        this.secret = secret;
    }

    /** A new key. */
    public static DataKey random(SecureRandom random) {
        byte[] secret = new byte[LENGTH];
        random.nextBytes(secret);
        return new DataKey(secret);
    }

    /** Takes the bytes over: they belong to the key from now on and are wiped with it. */
    public static DataKey of(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("A key has " + LENGTH + " bytes");
        }
        return new DataKey(secret);
    }

    synchronized SecretKey forCipher() {
        return new SecretKeySpec(bytes(), "AES");
    }

    synchronized byte[] bytes() {
        if (closed) {
            throw new IllegalStateException("This key was wiped");
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
        return "DataKey";
    }
}

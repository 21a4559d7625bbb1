package kr.opengov.integrity.internal.keys;

import java.util.Arrays;

/** The public half of a person's key pair (X25519, 32 bytes): everybody may wrap a key for it. */
public final class PublicKey {

    private static final int LENGTH = 32;

    private final byte[] bytes;

    public PublicKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A public key has " + LENGTH + " bytes");
        }
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}

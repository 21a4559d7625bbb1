package kr.opengov.integrity.internal.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Seals a few bytes by AES-256-GCM with a random nonce: form, nonce (12 bytes), ciphertext, tag (16 bytes). */
public final class Seal {

    static final byte FORM = 1;
    static final int NONCE = 12;
    static final int TAG_BITS = 128;
    static final String TRANSFORMATION = "AES/GCM/NoPadding";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** Seals for one place; the same content sealed twice differs. */
    public static byte[] close(DataKey key, Binding binding, byte[] content) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.ENCRYPT_MODE, key.forCipher(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(binding.bytes());
            byte[] sealed = cipher.doFinal(content);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(FORM)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + TRANSFORMATION, e);
        }
    }

    /**
     * Opens what was sealed for this very place.
     *
     * @throws TamperedCiphertext when key, place or content is another
     */
    public static byte[] open(DataKey key, Binding binding, byte[] sealed) {
        if (sealed == null || sealed.length < 1 + NONCE + TAG_BITS / 8 || sealed[0] != FORM) {
            throw new TamperedCiphertext(binding);
        }
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.DECRYPT_MODE, key.forCipher(), new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE));
            cipher.updateAAD(binding.bytes());
            return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new TamperedCiphertext(binding);
        }
    }
}

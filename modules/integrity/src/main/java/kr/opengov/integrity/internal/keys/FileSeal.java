package kr.opengov.integrity.internal.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The form of sealed files: a form byte, seven random bytes, then segments of 64 KiB, each sealed by AES-256-GCM under
 * the file's own key. The nonce of a segment is the seven bytes, its number and whether it is the last (the STREAM
 * construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so that no segment can be dropped, moved or repeated.
 * Behind the content stand zeros up to a size that many files share.
 */
final class FileSeal {

    static final byte FORM = 1;
    static final int PREFIX = 7;
    static final int SEGMENT = 65_536;
    static final int TAG = Seal.TAG_BITS / 8;

    private static final int LEAST = 4096;

    private FileSeal() {}

    /** One segment; encrypts or decrypts. */
    static byte[] segment(
            int mode, DataKey key, byte[] place, byte[] prefix, int number, boolean last, byte[] bytes, int length)
            throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(Seal.NONCE)
                .put(prefix)
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance(Seal.TRANSFORMATION);
        cipher.init(mode, key.forCipher(), new GCMParameterSpec(Seal.TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher.doFinal(bytes, 0, length);
    }

    /** The padded size: 4 KiB at least, then at most 12 percent more (PADMÉ of Nikitin and others, 2019). */
    static long padded(long length) {
        if (length <= LEAST) {
            return LEAST;
        }
        int exponent = 63 - Long.numberOfLeadingZeros(length);
        int significant = 32 - Integer.numberOfLeadingZeros(exponent);
        long mask = (1L << exponent - significant) - 1;
        return length + mask & ~mask;
    }
}

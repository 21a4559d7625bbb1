package kr.opengov.integrity.internal.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Texts in buckets, so that the length of a ciphertext does not tell a short answer from none, or a report with a name
 * from one without. A missing text and a text of a line have the same size.
 */
public final class PaddedText {

    private static final int[] BUCKETS = {256, 1024, 4096, 16_384};
    private static final int STEP = 16_384;
    private static final int LENGTH_BYTES = 4;
    private static final int ABSENT = -1;

    private PaddedText() {}

    /** Seals a text, or its absence when null, in the bucket it fits in. Text is stored in NFC. */
    public static byte[] seal(DataKey key, Binding binding, String text) {
        byte[] content = text == null
                ? new byte[0]
                : Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        byte[] padded = ByteBuffer.allocate(bucket(content.length + LENGTH_BYTES))
                .putInt(text == null ? ABSENT : content.length)
                .put(content)
                .array();
        try {
            return Seal.close(key, binding, padded);
        } finally {
            Arrays.fill(padded, (byte) 0);
            Arrays.fill(content, (byte) 0);
        }
    }

    /**
     * The text, or null when none was sealed.
     *
     * @throws TamperedCiphertext as {@link Seal#open}
     */
    public static String open(DataKey key, Binding binding, byte[] sealed) {
        byte[] padded = Seal.open(key, binding, sealed);
        ByteBuffer buffer = ByteBuffer.wrap(padded);
        int length = buffer.remaining() < LENGTH_BYTES ? Integer.MIN_VALUE : buffer.getInt();
        if (length == ABSENT) {
            return null;
        }
        if (length < 0 || length > buffer.remaining()) {
            throw new TamperedCiphertext(binding);
        }
        return new String(padded, LENGTH_BYTES, length, StandardCharsets.UTF_8);
    }

    private static int bucket(int length) {
        for (int bucket : BUCKETS) {
            if (length <= bucket) {
                return bucket;
            }
        }
        return (length + STEP - 1) / STEP * STEP;
    }
}

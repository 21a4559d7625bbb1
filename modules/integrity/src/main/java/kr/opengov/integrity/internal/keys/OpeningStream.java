package kr.opengov.integrity.internal.keys;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;

/**
 * Opens a sealed file segment by segment. Each byte it gives is authentic; that the file is whole is certain once it says
 * that the end is reached. A changed or shortened file throws {@link TamperedCiphertext} instead.
 */
public final class OpeningStream extends FilterInputStream {

    private final DataKey key;
    private final Binding binding;
    private final byte[] place;
    private final byte[] prefix;
    private byte[] ahead;
    private byte[] segment = new byte[0];
    private int at;
    private int number;
    private long left;

    /**
     * @param length the length of the content, as {@link SealingStream#finish} told it
     * @throws TamperedCiphertext when it does not even begin like a sealed file
     */
    public OpeningStream(InputStream in, DataKey key, Binding binding, long length) throws IOException {
        super(in);
        this.key = key;
        this.binding = binding;
        this.place = binding.bytes();
        this.left = length;
        byte[] head = in.readNBytes(1 + FileSeal.PREFIX);
        if (head.length <= FileSeal.PREFIX || head[0] != FileSeal.FORM) {
            throw new TamperedCiphertext(binding);
        }
        this.prefix = Arrays.copyOfRange(head, 1, head.length);
        this.ahead = in.readNBytes(FileSeal.SEGMENT + FileSeal.TAG);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == segment.length || left == 0) {
            if (ahead.length == 0) {
                if (left > 0) {
                    throw new TamperedCiphertext(binding);
                }
                return -1;
            }
            next();
        }
        int some = (int) Math.min(Math.min(length, segment.length - at), left);
        System.arraycopy(segment, at, bytes, offset, some);
        at += some;
        left -= some;
        return some;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(segment.length - at, left);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void next() throws IOException {
        byte[] following = in.readNBytes(FileSeal.SEGMENT + FileSeal.TAG);
        boolean last = following.length == 0;
        try {
            segment = FileSeal.segment(Cipher.DECRYPT_MODE, key, place, prefix, number, last, ahead, ahead.length);
        } catch (GeneralSecurityException e) {
            throw new TamperedCiphertext(binding);
        }
        ahead = following;
        at = 0;
        number = Math.addExact(number, 1);
    }
}

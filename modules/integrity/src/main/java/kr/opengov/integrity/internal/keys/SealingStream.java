package kr.opengov.integrity.internal.keys;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;

/**
 * Seals a file while it arrives, in memory of two segments whatever its size. Only {@link #finish} makes it whole: what
 * was cut off before does not open.
 */
public final class SealingStream extends FilterOutputStream {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataKey key;
    private final byte[] place;
    private final byte[] prefix = new byte[FileSeal.PREFIX];
    private final byte[] buffer = new byte[FileSeal.SEGMENT];
    private int filled;
    private int number;
    private long written;
    private boolean finished;

    public SealingStream(OutputStream out, DataKey key, Binding binding) throws IOException {
        super(out);
        this.key = key;
        this.place = binding.bytes();
        RANDOM.nextBytes(prefix);
        out.write(FileSeal.FORM);
        out.write(prefix);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (finished) {
            throw new IOException("The file was finished");
        }
        add(bytes, offset, length);
        written += length;
    }

    /**
     * Pads and writes the last segment.
     *
     * @return the length of the content; whoever opens the file needs it
     */
    public long finish() throws IOException {
        byte[] zeros = new byte[FileSeal.SEGMENT];
        for (long left = FileSeal.padded(written) - written; left > 0; ) {
            int some = (int) Math.min(left, zeros.length);
            add(zeros, 0, some);
            left -= some;
        }
        emit(true);
        Arrays.fill(buffer, (byte) 0);
        finished = true;
        out.flush();
        return written;
    }

    /** A full segment leaves only when more follows, because the last one is marked. */
    private void add(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == buffer.length) {
                emit(false);
            }
            int some = Math.min(left, buffer.length - filled);
            System.arraycopy(bytes, from, buffer, filled, some);
            filled += some;
            from += some;
            left -= some;
        }
    }

    private void emit(boolean last) throws IOException {
        try {
            out.write(FileSeal.segment(Cipher.ENCRYPT_MODE, key, place, prefix, number, last, buffer, filled));
        } catch (GeneralSecurityException e) {
            throw new IOException("A segment cannot be sealed", e);
        }
        number = Math.addExact(number, 1);
        filled = 0;
    }
}

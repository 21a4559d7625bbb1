package kr.opengov.web.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kr.opengov.platform.Refusal;

/** A file of which no more than so many bytes are read: the size is known before the memory is full. */
final class BoundedInput extends FilterInputStream {

    private final long most;
    private long count;

    BoundedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int many = super.read(buffer, offset, length);
        count(Math.max(many, 0));
        return many;
    }

    private void count(int bytes) {
        count += bytes;
        if (count > most) {
            throw tooLarge(most);
        }
    }

    /** What is said of a file that is larger. */
    static Refusal tooLarge(long most) {
        return Refusal.ofField("file", "IMPORT_TOO_LARGE", most >> 20);
    }
}

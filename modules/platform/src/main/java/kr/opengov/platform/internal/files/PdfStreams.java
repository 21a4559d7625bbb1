package kr.opengov.platform.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The packed streams of a PDF (ISO 32000-1, 7.3.8), looked at before a library opens the file: it unpacks the streams that
 * hold objects as a whole while it opens it.
 */
final class PdfStreams {

    /** Bytes of zlib before the packed data. */
    static final int HEADER = 2;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** Packed or hidden in a way that is not looked into here. */
    private static final byte[] LZW = "/LZW".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 8192;

    private PdfStreams() {}

    /**
     * Whether no stream alone unpacks to more than so many bytes.
     *
     * @param late whether the time is over
     * @return false also for a file that is encrypted or packed otherwise, and when the time is over
     */
    static boolean unpackWithin(Path content, long most, BooleanSupplier late) throws IOException {
        try (FileChannel file = FileChannel.open(content)) {
            ByteBuffer bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            for (int at = 0; at < bytes.limit(); at++) {
                if (isAt(bytes, at, LZW) || isAt(bytes, at, ENCRYPTED)) {
                    return false;
                }
                if (isAt(bytes, at, STREAM) && (unpacks(bytes, at + STREAM.length, most) || late.getAsBoolean())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isAt(ByteBuffer bytes, int at, byte[] word) {
        if (at + word.length > bytes.limit()) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes.get(at + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether more than so many bytes come out of what is packed behind the end of a line. */
    private static boolean unpacks(ByteBuffer bytes, int at, long most) {
        int start = at;
        while (start < bytes.limit() && (bytes.get(start) == '\r' || bytes.get(start) == '\n')) {
            start++;
        }
        if (start + HEADER >= bytes.limit()) {
            return false;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.slice(start + HEADER, bytes.limit() - start - HEADER));
            byte[] buffer = new byte[BUFFER];
            long unpacked = 0;
            for (int length = inflater.inflate(buffer); length > 0; length = inflater.inflate(buffer)) {
                unpacked += length;
                if (unpacked > most) {
                    return true;
                }
            }
            return false;
        } catch (DataFormatException notPackedSo) {
            // A picture in another form, or damaged: what came until here is within the limit.
            return false;
        } finally {
            inflater.end();
        }
    }
}

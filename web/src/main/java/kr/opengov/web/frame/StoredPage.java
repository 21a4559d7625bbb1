package kr.opengov.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import kr.opengov.platform.Sha256;

/** The bytes of a page or a file, as they are and compressed, with the tag that names them. */
public final class StoredPage {
    private static final int SMALLEST_COMPRESSED = 1024;

    private final String contentType;
    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;

    public StoredPage(String contentType, byte[] plain) throws IOException {
        this.contentType = contentType;
        this.plain = plain;
        this.compressed = plain.length < SMALLEST_COMPRESSED ? plain : compress(plain);
        this.tag = tag(plain);
    }

    private static byte[] compress(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (GZIPOutputStream compressing = new GZIPOutputStream(bytes)) {
            compressing.write(plain);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] bytes) {
        return Sha256.hex(bytes).substring(0, 20);
    }

    /** Bytes of memory. */
    public int size() {
        return plain.length + compressed.length + 256;
    }

    /**
     * Answers a request with this page, or with 304 when the browser has it.
     *
     * @param shared whether it is the same for everybody; else no cache but the browser's may keep it
     */
    void send(HttpServletRequest request, HttpServletResponse response, boolean shared) throws IOException {
        boolean zipped = isCompressedFor(request);
        String etag = "\"" + tag(zipped) + "\"";
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", (shared ? "public" : "private") + ", max-age=0, must-revalidate");
        }
        response.setHeader("ETag", etag);
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        if (matches(request.getHeader("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        byte[] body = bytes(zipped);
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    /** Whether whoever asks gets the compressed bytes. */
    public boolean isCompressedFor(HttpServletRequest request) {
        return compressed != plain && accepts(request.getHeader("Accept-Encoding"));
    }

    /** The strong tag of one of the two forms, without quotes. */
    public String tag(boolean zipped) {
        return tag + (zipped ? "-gzip" : "");
    }

    /** The bytes themselves, not to be changed. */
    public byte[] bytes(boolean zipped) {
        return zipped ? compressed : plain;
    }

    public String contentType() {
        return contentType;
    }

    static boolean accepts(String encodings) {
        return encodings != null
                && encodings.contains("gzip")
                && !encodings.matches(".*gzip\\s*;\\s*q=0(\\.0*)?\\s*(,.*|$)");
    }

    static boolean matches(String condition, String etag) {
        if (condition == null) {
            return false;
        }
        for (String one : condition.split(",")) {
            String wanted = one.strip();
            if (wanted.equals("*") || wanted.equals(etag) || wanted.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }
}

package kr.opengov.web.frame;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back a page of HTML until it is complete; everything else goes through as it is. */
final class PageBuffer extends HttpServletResponseWrapper {
    private ByteArrayOutputStream bytes;
    private PrintWriter writer;
    private ServletOutputStream stream;
    private boolean answeredOtherwise;

    PageBuffer(HttpServletResponse response) {
        super(response);
    }

    /** The page, or null when the answer is something else. */
    StoredPage page() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (bytes == null
                || answeredOtherwise
                || getStatus() != SC_OK
                || getResponse().isCommitted()) {
            passOn();
            return null;
        }
        return new StoredPage(getContentType(), bytes.toByteArray());
    }

    /** A page with another status is sent as it is. */
    private void passOn() throws IOException {
        if (bytes != null && !answeredOtherwise && !getResponse().isCommitted()) {
            getResponse().getOutputStream().write(bytes.toByteArray());
        }
    }

    private boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!isHtml()) {
            return super.getOutputStream();
        }
        if (stream == null) {
            stream = new Held(buffer());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isHtml()) {
            return super.getWriter();
        }
        if (writer == null) {
            setCharacterEncoding("UTF-8");
            writer = new PrintWriter(new OutputStreamWriter(buffer(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    private ByteArrayOutputStream buffer() {
        if (bytes == null) {
            bytes = new ByteArrayOutputStream(16 * 1024);
        }
        return bytes;
    }

    @Override
    public void setContentLength(int length) {
        if (bytes == null && !isHtml()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (bytes == null && !isHtml()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (bytes == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        if (bytes != null) {
            if (writer != null) {
                writer.flush();
            }
            bytes.reset();
        } else {
            super.resetBuffer();
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        answeredOtherwise = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answeredOtherwise = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answeredOtherwise = true;
        super.sendRedirect(location);
    }

    /** The bytes held back, as a stream of the server. */
    private static final class Held extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Held(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] more, int from, int length) {
            bytes.write(more, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are written at once");
        }
    }
}

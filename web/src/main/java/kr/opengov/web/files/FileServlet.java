package kr.opengov.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.files.OpenFile;

/**
 * Hands out a stored file at {@code /files/CODE}, always as an attachment: nothing a user uploaded is shown inside the
 * portal's own origin. A file that is not there and one that may not be read look the same.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FileStore files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<OpenFile> found = path == null || !path.matches("/[A-Za-z0-9_-]{8,32}")
                ? Optional.empty()
                : files.open(path.substring(1));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileView file = found.get().file();
        String tag = "\"" + file.sha256() + "\"";
        describe(response, file, tag);
        if (matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<ByteRange> range = wantedRange(request, file, tag);
        if (range.isPresent() && range.get().equals(ByteRange.NONE)) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (range.isPresent()) {
            // A part is counted in bytes of the file: the server must not compress it on its way.
            response.setHeader("Content-Encoding", "identity");
        }
        send(request, response, found.get(), range);
    }

    private static void describe(HttpServletResponse response, FileView file, String tag) {
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", tag);
        response.setHeader(
                "Cache-Control", file.disclosure() == Disclosure.PUBLIC ? "public, no-cache" : "private, no-store");
    }

    /** The name in UTF-8 (RFC 6266), and one in ASCII for programs that know no better. */
    static String disposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    private static boolean matches(String header, String tag) {
        return header != null && ("*".equals(header.strip()) || header.contains(tag));
    }

    /** A range of another version would be glued to the wrong rest: If-Range guards against it. */
    private static Optional<ByteRange> wantedRange(HttpServletRequest request, FileView file, String tag) {
        String ifRange = request.getHeader("If-Range");
        return ifRange != null && !ifRange.equals(tag)
                ? Optional.empty()
                : ByteRange.of(request.getHeader("Range"), file.size());
    }

    private void send(
            HttpServletRequest request, HttpServletResponse response, OpenFile open, Optional<ByteRange> wanted)
            throws IOException {
        FileView file = open.file();
        ByteRange range = wanted.orElse(new ByteRange(0, file.size() - 1));
        try (FileChannel content = FileChannel.open(open.content(), StandardOpenOption.READ)) {
            if (wanted.isPresent()) {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.size());
            }
            response.setContentLengthLong(range.length());
            if ("HEAD".equals(request.getMethod())) {
                return;
            }
            WritableByteChannel out = Channels.newChannel(response.getOutputStream());
            long position = range.first();
            while (position <= range.last()) {
                long sent = content.transferTo(position, range.last() - position + 1, out);
                if (sent == 0) {
                    throw new IOException("the stored file " + file.code() + " ends at " + position);
                }
                position += sent;
            }
        } catch (NoSuchFileException lost) {
            log("the bytes of the file " + file.code() + " are not where they should be", lost);
            response.reset();
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}

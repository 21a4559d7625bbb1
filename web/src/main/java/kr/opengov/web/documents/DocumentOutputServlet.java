package kr.opengov.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.platform.Roles;
import kr.opengov.platform.approvals.Approvals;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.documents.DocumentOutput;
import kr.opengov.platform.documents.OfficialDocument;

/**
 * Hands out documents as files: {@code /document-output/NUMBER.pdf} (or {@code .hwpx}) from the library, {@code
 * /document-output/desk/ID.pdf} from the desk. What is not there and what may not be read look the same.
 */
@WebServlet("/document-output/*")
public class DocumentOutputServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/(desk/)?([^/]{1,130})\\.(pdf|hwpx)");

    @Inject
    private transient DocumentLibrary library;

    @Inject
    private transient Approvals approvals;

    @Inject
    private transient DocumentOutput output;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<OfficialDocument> found = path.matches() ? find(request, path) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean pdf = "pdf".equals(path.group(3));
        byte[] content = pdf ? output.pdf(found.get()) : output.hwpx(found.get());
        response.setContentType(pdf ? "application/pdf" : "application/hwp+zip");
        response.setHeader("Content-Disposition", disposition(path.group(2) + "." + path.group(3)));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", path.group(1) == null ? "public, no-cache" : "private, no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private Optional<OfficialDocument> find(HttpServletRequest request, Matcher path) {
        String name = Normalizer.normalize(path.group(2), Normalizer.Form.NFC);
        if (path.group(1) == null) {
            return library.printed(name);
        }
        return request.isUserInRole(Roles.STAFF) && name.matches("[0-9]{1,18}")
                ? approvals.printed(Long.parseLong(name))
                : Optional.empty();
    }

    /** The name in UTF-8 (RFC 6266), and one in ASCII for programs that know no better. */
    private static String disposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''" + encoded;
    }
}

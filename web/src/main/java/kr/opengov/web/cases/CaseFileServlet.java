package kr.opengov.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kr.opengov.integrity.CaseFiles;
import kr.opengov.integrity.OpenEvidence;
import kr.opengov.web.frame.RefusalSentence;
import kr.opengov.web.frame.Stamps;

/**
 * Hands an officer a file of a case, always as a download and never from a cache. The reason comes with the request, in a
 * form and not in an address, because addresses are kept in histories.
 */
@WebServlet("/desk/case-files")
public class CaseFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient Stamps stamps;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!stamps.isValid(request.getParameter(Stamps.FIELD))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            OpenEvidence file = open(request);
            response.setContentType("application/octet-stream");
            response.setHeader("Content-Disposition", disposition(file.name()));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLengthLong(file.length());
            try (InputStream content = file.content()) {
                content.transferTo(response.getOutputStream());
            }
        } catch (RuntimeException refused) {
            int status = RefusalSentence.status(refused);
            if (response.isCommitted() || status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                throw refused;
            }
            response.reset();
            response.sendError(status);
        }
    }

    private OpenEvidence open(HttpServletRequest request) {
        return files.read(
                id(request.getParameter("case")), id(request.getParameter("file")), request.getParameter("reason"));
    }

    /** What is no id names nothing. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0);
        }
    }

    private static String disposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}

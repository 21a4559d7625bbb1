package kr.opengov.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * Tells a page how many seconds its session has left (GET, which is no use of the session), and extends it (POST, which
 * is one). Without a session it has none left.
 */
@WebServlet("/session")
public class SessionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionRules rules;

    /** Whether a request only asks about the session. */
    static boolean onlyAsks(HttpServletRequest request, String path) {
        return path.equals("/session") && request.getMethod().equals("GET");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long left =
                PortalSession.of(request).map(rules::left).orElse(Duration.ZERO).toSeconds();
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("{\"left\":" + left + "}");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}

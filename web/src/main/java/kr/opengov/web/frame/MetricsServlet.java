package kr.opengov.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/**
 * {@code /metrics} for a monitoring system that shows the token of this installation ({@code Authorization: Bearer …},
 * RFC 6750). To everybody else, and where no token of enough length is set, there is no such page.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int SHORTEST_TOKEN = 32;

    @Inject
    private transient Measurements measurements;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isAllowed(request.getHeader("Authorization"), settings.text(Setting.METRICS_TOKEN))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(measurements.text());
    }

    static boolean isAllowed(String shown, String token) {
        return shown != null
                && token.length() >= SHORTEST_TOKEN
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }
}

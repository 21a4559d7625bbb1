package kr.opengov.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site made a browser send. {@code Sec-Fetch-Site} decides; browsers that do not send it are
 * judged by {@code Origin}, unless it is {@code null}, which browsers also send from our own pages without referrer.
 * Programs send neither and carry no cookies: they pass. Stateless forms carry a {@linkplain Stamps stamp} besides.
 */
public class OriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FOR_PAGES = Set.of("GET", "HEAD", "OPTIONS", "POST");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        if (!FOR_PAGES.contains(request.getMethod()) && !isInterface(request)) {
            // Faces would answer any method with the page.
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (SAFE.contains(request.getMethod()) || comesFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isInterface(HttpServletRequest request) {
        return RequestPath.in(RequestPath.of(request), "/api");
    }

    private static boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || "null".equals(origin) || isHost(origin, request.getHeader("Host"));
    }

    static boolean isHost(String origin, String host) {
        try {
            return URI.create(origin).getRawAuthority() != null
                    && URI.create(origin).getRawAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false; // no address at all
        }
    }
}

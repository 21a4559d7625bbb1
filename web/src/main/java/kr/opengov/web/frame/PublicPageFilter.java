package kr.opengov.web.frame;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Public pages are the same for every visitor: they get an ETag, answer conditional requests with 304, and are kept for
 * a few seconds so that a rush of visitors costs no SQL. Pages with a {@linkplain PageVersion version} are made once for
 * it and asked for it every few seconds. Kept are only pages for visitors without any cookie but the
 * one of the contrast, and only such without a form; whatever is changed on this node empties the store at once.
 */
public class PublicPageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient PageStore store = new PageStore();

    @Inject
    private transient Instance<PageVersion> versions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            try {
                chain.doFilter(request, response);
            } finally {
                store.empty();
            }
            return;
        }
        if (!isPublic(request)) {
            chain.doFilter(request, response);
            return;
        }
        boolean shared = isForEverybody(request);
        String key = key(request);
        Optional<StoredPage> kept = shared ? store.find(key) : Optional.empty();
        if (kept.isPresent()) {
            kept.get().send(request, response, true);
            return;
        }
        long generation = store.generation();
        String version = shared ? version(request) : null;
        Optional<StoredPage> same = version == null ? Optional.empty() : store.find(key, version, generation);
        if (same.isPresent()) {
            same.get().send(request, response, true);
            return;
        }
        PageBuffer buffer = new PageBuffer(response);
        chain.doFilter(request, buffer);
        StoredPage page = buffer.page();
        if (page == null) {
            return; // an error, a redirect or a download: the container has it already
        }
        boolean storable = shared
                && !Stamps.isStamped(request)
                && !response.containsHeader("Set-Cookie")
                && request.getSession(false) == null;
        if (storable && version != null) {
            store.keep(key, page, version, generation);
        } else if (storable) {
            store.keep(key, page, generation);
        }
        page.send(request, response, storable);
    }

    private String version(HttpServletRequest request) {
        return versions.stream()
                .flatMap(one -> one.of(request).stream())
                .findFirst()
                .orElse(null);
    }

    private static boolean isPublic(HttpServletRequest request) {
        String path = RequestPath.withoutLanguage(request.getRequestURI());
        return !RequestPath.in(path, "/desk")
                && !RequestPath.in(path, "/my")
                && !RequestPath.in(path, "/api")
                && !RequestPath.in(path, "/health")
                && !RequestPath.in(path, "/contrast")
                && !RequestPath.in(path, "/resources")
                && !RequestPath.in(path, "/jakarta.faces.resource")
                && !RequestPath.in(path, "/integrity");
    }

    private static boolean isForEverybody(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null) {
            return false;
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (!ContrastServlet.COOKIE.equals(cookie.getName())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String key(HttpServletRequest request) {
        String query = request.getQueryString();
        return (ContrastServlet.isHigh(request) ? "high " : "")
                // A page may name the host it was asked at, and whoever asks can claim any.
                + request.getScheme() + "://" + request.getHeader("Host")
                + request.getRequestURI()
                + (query == null ? "" : "?" + query);
    }
}

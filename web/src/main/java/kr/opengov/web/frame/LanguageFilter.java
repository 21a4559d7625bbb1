package kr.opengov.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves {@code /en/…} by the same views as {@code /…}. To everything behind it the prefix looks like a part of the
 * context path, so that links, form actions and redirects keep the language by themselves.
 *
 * <p>It forwards instead of passing the request on, because the container has already chosen a servlet for the address
 * with the prefix.
 */
public class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            // What failed after the forward still has its prefix; what failed before does not. What the sign-in refused
            // was not even marked.
            if (cameInEnglish(request)) {
                Language.EN.mark(request);
            }
            boolean bare = !request.getContextPath().endsWith(Language.EN.prefix());
            chain.doFilter(
                    bare && Language.of(request) == Language.EN ? new Prefixed(request, Language.EN.prefix()) : request,
                    response);
            return;
        }
        String context = request.getContextPath();
        String path = request.getRequestURI().substring(context.length());
        String prefix = Language.EN.prefix();
        if (path.equals(prefix) || path.startsWith(prefix + "/")) {
            Language.EN.mark(request);
            String rest = request.getServletPath().substring(prefix.length())
                    + (request.getPathInfo() == null ? "" : request.getPathInfo());
            if (RequestPath.in(rest, prefix)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            request.getRequestDispatcher(rest.isEmpty() ? "/" : rest).forward(new Prefixed(request, prefix), response);
        } else {
            Language.KO.mark(request);
            chain.doFilter(request, response);
        }
    }

    private static boolean cameInEnglish(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                && RequestPath.in(
                        uri.substring(
                                request.getServletContext().getContextPath().length()),
                        Language.EN.prefix());
    }

    /** A request whose context path carries the language. */
    private static final class Prefixed extends HttpServletRequestWrapper {
        private final String contextPath;
        private final String originalContextPath;

        Prefixed(HttpServletRequest request, String prefix) {
            super(request);
            this.originalContextPath = request.getContextPath();
            this.contextPath = originalContextPath + prefix;
        }

        @Override
        public String getContextPath() {
            return contextPath;
        }

        @Override
        public String getRequestURI() {
            String uri = super.getRequestURI();
            return uri.startsWith(contextPath + "/") || uri.equals(contextPath)
                    ? uri
                    : contextPath + uri.substring(originalContextPath.length());
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            int path = url.indexOf("/", url.indexOf("://") + 3);
            return new StringBuffer(path < 0 ? url : url.substring(0, path)).append(getRequestURI());
        }
    }
}

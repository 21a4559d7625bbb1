package kr.opengov.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;

/**
 * What browsers are told about every response: nothing from elsewhere, never in a frame, no guessing of types.
 *
 * <p>There is one content policy on each page, because browsers apply all they get. Public pages have one without a
 * nonce. On desks the one of PrimeFaces, with its nonce, takes the place of ours.
 */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    static final String POLICY = "Content-Security-Policy";

    /** No inline script and no inline style; forms go to this portal only. */
    static final String PUBLIC_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
            + " gyroscope=(), microphone=(), payment=(), publickey-credentials-get=(self), usb=()";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new OnePolicy(response, write(request, response)));
    }

    /**
     * Writes the headers. Needed by itself where an answer comes before any filter, such as the way to sign in.
     *
     * @return whether the page may bring a policy of its own
     */
    public static boolean write(HttpServletRequest request, HttpServletResponse response) {
        String path = RequestPath.withoutLanguage(request.getRequestURI());
        boolean stateful = RequestPath.in(path, "/desk") || RequestPath.in(path, "/my");
        response.setHeader(POLICY, PUBLIC_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // Reporters' pages must not even tell their own portal where somebody came from.
        response.setHeader(
                "Referrer-Policy",
                RequestPath.in(path, "/integrity") ? "no-referrer" : "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (stateful || RequestPath.in(path, "/integrity")) {
            response.setHeader("Cache-Control", "no-store");
        }
        return stateful;
    }

    /** Keeps a single policy, whatever PrimeFaces adds. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        private final boolean replaceable;

        OnePolicy(HttpServletResponse response, boolean replaceable) {
            super(response);
            this.replaceable = replaceable;
        }

        @Override
        public void addHeader(String name, String value) {
            if (isPolicy(name)) {
                setHeader(name, value);
            } else if (!isFixed(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            if (!isFixed(name) && (replaceable || !isPolicy(name))) {
                super.setHeader(name, value);
            }
        }

        private static boolean isPolicy(String name) {
            return POLICY.equalsIgnoreCase(name);
        }

        /** The server's own listener would weaken it to SAMEORIGIN. */
        private static boolean isFixed(String name) {
            return "x-frame-options".equals(name.toLowerCase(Locale.ROOT));
        }
    }
}

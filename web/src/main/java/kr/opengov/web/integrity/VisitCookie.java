package kr.opengov.web.integrity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cookie of a visit: a random token that means something in the memory of one server alone, never the receipt code.
 * It is sent to the reporter's pages only, in both languages, and goes with the browser window.
 */
final class VisitCookie {

    static final String NAME = "visit";

    private static final List<String> AREAS = List.of("/integrity", "/en/integrity");

    private VisitCookie() {}

    /** The token, or null. */
    static String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, token, -1);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", 0);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        String context = request.getServletContext().getContextPath();
        for (String area : AREAS) {
            Cookie cookie = new Cookie(NAME, value);
            cookie.setPath(context + area);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
            cookie.setMaxAge(seconds);
            cookie.setAttribute("SameSite", "Strict");
            response.addCookie(cookie);
        }
    }
}

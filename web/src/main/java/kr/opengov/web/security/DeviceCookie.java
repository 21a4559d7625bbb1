package kr.opengov.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import kr.opengov.platform.accounts.DeviceToken;

/** The cookie of a signed-in browser. Scripts cannot read it, and other sites cannot make the browser post it. */
final class DeviceCookie {

    static final String NAME = "portal-device";

    private DeviceCookie() {}

    static Optional<DeviceToken> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> DeviceToken.parse(cookie.getValue()));
    }

    /** @param seconds how long it stays, or -1 for as long as the browser is open */
    static void write(HttpServletRequest request, HttpServletResponse response, DeviceToken token, int seconds) {
        add(request, response, token.cookie(), seconds);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", 0);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(isEncrypted(request));
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Behind a reverse proxy the proxy says so; a lie only makes the cookie stricter. */
    private static boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}

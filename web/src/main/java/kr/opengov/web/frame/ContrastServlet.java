package kr.opengov.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers the chosen contrast in a cookie and returns to the page; a plain link, so that it works without a script. */
@WebServlet("/contrast")
public class ContrastServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    static final String COOKIE = "contrast";
    static final String HIGH = "high";
    static final String NORMAL = "normal";

    static boolean isHigh(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return HIGH.equals(cookie.getValue());
                }
            }
        }
        return false;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean high = HIGH.equals(request.getParameter("to"));
        Cookie cookie = new Cookie(COOKIE, high ? HIGH : NORMAL);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(high ? (int) Duration.ofDays(365).toSeconds() : 0);
        response.addCookie(cookie);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(LocalAddress.orHome(request.getParameter("back")));
    }
}

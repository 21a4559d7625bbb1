package kr.opengov.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The path the visitor asked for, whatever it was forwarded to since. */
public final class RequestPath {

    private RequestPath() {}

    /** The path without context and language, starting with a slash, such as {@code /members/KOR}. */
    public static String of(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (original == null) {
            original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        }
        String uri = original == null ? request.getRequestURI() : original.toString();
        return withoutLanguage(uri);
    }

    /**
     * What every link of this visitor starts with: the context path and the language. An injected request does not know
     * the language, because the container keeps the one that came in, not the one the filters pass on.
     */
    public static String context(HttpServletRequest request) {
        return request.getServletContext().getContextPath()
                + Language.of(request).prefix();
    }

    /** A path without its language. */
    public static String withoutLanguage(String uri) {
        String prefix = Language.EN.prefix();
        if (uri.equals(prefix)) {
            return "/";
        }
        return uri.startsWith(prefix + "/") ? uri.substring(prefix.length()) : uri;
    }

    /** Whether a path is an area or lies in it: {@code in("/desk/members", "/desk")}, but not {@code in("/desktop", …)}. */
    public static boolean in(String path, String area) {
        return path.equals(area) || path.startsWith(area + "/");
    }
}

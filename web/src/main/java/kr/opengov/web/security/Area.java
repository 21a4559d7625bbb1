package kr.opengov.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import kr.opengov.platform.Roles;
import kr.opengov.web.frame.Language;

/** The three areas of the portal and who may enter them. What may be done there the façades decide. */
enum Area {
    /** The same for everybody. */
    PUBLIC,
    /** One's own things; any account. */
    MY,
    /** Staff: any role beyond a citizen's, a speaker's or a host's. */
    DESK;

    private static final Set<String> OWN_THINGS = Set.of(Roles.CITIZEN, Roles.SPEAKER, Roles.HOST_ORGANISATION);

    /** The area of a request, whatever the language of its address. */
    static Area of(HttpServletRequest request) {
        String path = path(request);
        // Views have no other address than the readable one; whoever tries the file itself meets the same rule.
        if (path.startsWith("/views/")) {
            path = path.substring("/views".length());
        }
        return in(path, "/desk") ? DESK : in(path, "/my") ? MY : PUBLIC;
    }

    /** The decoded path without context and language. */
    static String path(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String english = Language.EN.prefix();
        return in(path, english) ? path.substring(english.length()) : path;
    }

    /** Whether the address of a request is an English one; asked before the language filter has run. */
    static boolean isEnglish(HttpServletRequest request) {
        return in(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()), "/en");
    }

    private static boolean in(String path, String area) {
        return path.equals(area) || path.startsWith(area + "/") || path.startsWith(area + ".");
    }

    static boolean opensDesks(Collection<String> roles) {
        return roles.stream().anyMatch(role -> !OWN_THINGS.contains(role));
    }
}

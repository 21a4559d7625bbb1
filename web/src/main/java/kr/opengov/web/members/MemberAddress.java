package kr.opengov.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.omnifaces.util.Faces;

/**
 * Whether an address below {@code /members} or {@code /desk/members} means the list or one member. Both are one view to
 * the server, because the code of the member is the end of the address and not a parameter.
 */
@Named("memberAddress")
@RequestScoped
public class MemberAddress {

    @Inject
    private HttpServletRequest request;

    /** The public code at the end of the address, in capitals; null for the list. */
    public String getCode() {
        String path = Faces.getRequestPathInfo();
        return path == null || path.length() < 2 ? null : path.substring(1).toUpperCase(Locale.ROOT);
    }

    /** The first value of a parameter of the address, or null. */
    public String parameter(String name) {
        return request.getParameter(name);
    }

    public boolean isSingle() {
        return getCode() != null;
    }
}

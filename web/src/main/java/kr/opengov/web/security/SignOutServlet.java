package kr.opengov.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.opengov.platform.accounts.DeviceToken;
import kr.opengov.platform.accounts.Sessions;
import kr.opengov.web.frame.Stamps;

/** Signs out: the session ends, the device is forgotten, and the home page follows. Only a form of the portal may ask. */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient Stamps stamps;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (stamps.isValid(request.getParameter(Stamps.FIELD))) {
            PortalSession.of(request)
                    .map(session -> session.account().series())
                    .or(() -> DeviceCookie.read(request).map(DeviceToken::series))
                    .ifPresent(sessions::end);
            PortalSession.end(request);
            DeviceCookie.remove(request, response);
        }
        response.sendRedirect(request.getContextPath() + "/");
    }

    /** Whoever opens the address by hand changes nothing. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}

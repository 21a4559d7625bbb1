package kr.opengov.web.my;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.MySecurity;
import kr.opengov.web.frame.Failures;
import kr.opengov.web.frame.Stamps;

/** Signs one of the caller's devices out: the buttons in the list of devices are forms of their own. */
@WebServlet("/my/devices")
public class EndDeviceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MySecurity security;

    @Inject
    private transient Stamps stamps;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (stamps.isValid(request.getParameter(Stamps.FIELD))) {
            end(request.getParameter("series"));
        }
        response.sendRedirect(request.getContextPath() + "/my/security");
    }

    private void end(String series) {
        try {
            security.endDevice(UUID.fromString(series == null ? "" : series));
        } catch (IllegalArgumentException notADevice) {
            return; // the list shows what there is
        } catch (Refusal | EJBException failure) {
            // Gone already: somebody pressed twice, or the device signed out itself.
            if (Failures.refusal(failure).isEmpty()) {
                throw failure;
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/my/security");
    }
}

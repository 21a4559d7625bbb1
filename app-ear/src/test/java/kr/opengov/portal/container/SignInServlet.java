package kr.opengov.portal.container;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.opengov.platform.accounts.SignIn;
import kr.opengov.platform.accounts.SignInAttempt;
import kr.opengov.platform.accounts.SignInOrigin;
import kr.opengov.platform.accounts.SignInOutcome;

/** Answers with the cookie of a browser that has signed in. */
@WebServlet("/container/sign-in")
public class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInOutcome outcome = signIn.withPassword(new SignInAttempt(
                request.getParameter("email"),
                request.getParameter("password"),
                false,
                new SignInOrigin("127.0.0.1", "test"),
                null));
        if (!(outcome instanceof SignInOutcome.SignedIn signedIn)) {
            throw new IllegalStateException("Not signed in: " + outcome);
        }
        response.getWriter().write("portal-device=" + signedIn.token().cookie());
    }
}

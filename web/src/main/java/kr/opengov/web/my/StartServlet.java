package kr.opengov.web.my;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The start of one's own pages. It is no view itself: with path parameters on, a view {@code my} would take the addresses
 * of the whole folder.
 */
@WebServlet("/my")
public class StartServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/my/start");
    }
}

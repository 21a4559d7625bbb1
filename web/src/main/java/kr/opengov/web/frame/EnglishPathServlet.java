package kr.opengov.web.frame;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the container finds at {@code /en/…} before {@link LanguageFilter} forwards to the real target. The container
 * reads the parts of a form with a file only when the servlet it found first allows it, whatever the request is
 * forwarded to: without this one such a form is empty in English.
 *
 * <p>A servlet that must keep uploads off the disk asks for no parameter and no part; then nothing is spooled here either.
 */
@WebServlet("/en/*")
@MultipartConfig
public class EnglishPathServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Only reached when the filter is missing. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}

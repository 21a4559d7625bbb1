package kr.opengov.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/**
 * Refuses a form with a file that is larger than any accepted file, before the container spools it to the disk. A form that
 * does not say how long it is, which no browser sends, is refused too. So is every form with a file where no page has one:
 * the container would spool it for anybody. Files of reports go to a servlet that streams, with limits of its own. The page of
 * an error, which asks for parameters as every page does, gets a request without the form: else it would be spooled after all.
 */
public class UploadLimitFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What the other fields of a form may take. */
    private static final long FIELDS = 4L << 20;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        String path = RequestPath.of(request);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(hasFile(request) ? new FormlessRequest(request) : request, response);
        } else if (!hasFile(request) || RequestPath.in(path, "/integrity/files")) {
            chain.doFilter(request, response);
        } else if (!RequestPath.in(path, "/desk") && !RequestPath.in(path, "/my")) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        } else if (length < 0 || length > settings.number(Setting.FILE_LARGEST) + FIELDS) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setHeader("Connection", "close");
        response.sendError(status);
    }

    private static boolean hasFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}

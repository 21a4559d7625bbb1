package kr.opengov.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The page of an error. What may not be seen looks exactly like what does not exist. */
@Named("lostPage")
@RequestScoped
public class LostPage {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 422, 429, 500, 503);

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentPage current;

    /** The status the response has; 404 for who came to this page directly. */
    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    /** Which sentences to show: a status, or {@code expired}. */
    public String getKind() {
        if (Failures.isExpiredView((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return "expired";
        }
        int status = getStatus();
        return KNOWN.contains(status) ? String.valueOf(status) : status >= 500 ? "500" : "400";
    }

    /** The reference under which the log knows what happened; only failures have one. */
    public String getReference() {
        return getStatus() >= 500 ? current.getReference() : "";
    }

    /** Where to try again after a view expired. */
    public String getAgain() {
        return RequestPath.context(request) + current.getPath();
    }
}

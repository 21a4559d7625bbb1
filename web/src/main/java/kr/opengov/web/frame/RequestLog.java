package kr.opengov.web.frame;

import jakarta.servlet.http.HttpServletRequest;

/** The log as other areas of the web use it. */
public final class RequestLog {

    private RequestLog() {}

    /** Logs a failure that nobody expected and gives the reference to name in the answer. */
    public static String report(HttpServletRequest request, Throwable failure) {
        RequestLogFilter.logError(request, failure);
        return RequestLogFilter.idOf(request);
    }
}

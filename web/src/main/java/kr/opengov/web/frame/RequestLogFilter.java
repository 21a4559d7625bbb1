package kr.opengov.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Gives each request an id, writes one line about it, and logs what nobody caught under that id: the reference that
 * the page of a 500 shows.
 *
 * <p>Nothing is written about the pages of reporters ({@code /integrity}), neither who nor what nor when; an error
 * there is logged with its reference and where in the program it happened.
 */
public class RequestLogFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String ID = RequestLogFilter.class.getName() + ".id";
    private static final String LOGGED = RequestLogFilter.class.getName() + ".logged";
    private static final Logger ACCESS = Logger.getLogger("kr.opengov.access");
    private static final Logger ERRORS = Logger.getLogger("kr.opengov.errors");
    private static final int MOST_CAUSES = 5;
    private static final int MOST_FRAMES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private transient Measurements measurements;

    /** The id of a request, made on the first call. */
    public static String idOf(ServletRequest request) {
        Object id = request.getAttribute(ID);
        if (id == null) {
            byte[] bytes = new byte[8];
            RANDOM.nextBytes(bytes);
            id = HexFormat.of().formatHex(bytes);
            request.setAttribute(ID, id);
        }
        return id.toString();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        String id = idOf(request);
        response.setHeader("X-Request-Id", id);
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        if (!isSecret(RequestPath.of(request))) {
            // The server's log names the thread on every line: so each line of this request can be found by its id.
            thread.setName(name + " " + id);
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            logError(request, e);
            if (response.isCommitted() || Failures.isExpiredView(e)) {
                throw e;
            }
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE, e.getClass());
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } finally {
            thread.setName(name);
            long nanoseconds = System.nanoTime() - start;
            logAccess(request, response, nanoseconds / 1_000_000);
            measurements.request(RequestPath.of(request), response.getStatus(), nanoseconds);
        }
    }

    private static void logAccess(HttpServletRequest request, HttpServletResponse response, long milliseconds) {
        if (!ACCESS.isLoggable(Level.INFO)) {
            return;
        }
        String path = RequestPath.withoutLanguage(request.getRequestURI());
        if (isSecret(path) || path.startsWith(Assets.FOLDER) || RequestPath.in(path, "/health")) {
            return;
        }
        ACCESS.info(new LogLine("request")
                .with("id", idOf(request))
                .with("method", request.getMethod())
                .with("path", path)
                .with("language", Language.of(request).locale().getLanguage())
                .with("status", response.getStatus())
                .with("milliseconds", milliseconds)
                .with("address", request.getRemoteAddr())
                .with(
                        "account",
                        request.getUserPrincipal() == null
                                ? null
                                : request.getUserPrincipal().getName())
                .toString());
    }

    /** Logs an unexpected failure once, under the id of its request. */
    static void logError(HttpServletRequest request, Throwable failure) {
        if (request.getAttribute(LOGGED) != null || Failures.isExpiredView(failure)) {
            return;
        }
        request.setAttribute(LOGGED, Boolean.TRUE);
        String path = RequestPath.of(request);
        boolean secret = isSecret(path);
        LogLine line = new LogLine("error")
                .with("reference", idOf(request))
                .with("method", secret ? null : request.getMethod())
                .with("path", secret ? "/integrity" : path)
                .with(
                        "account",
                        secret || request.getUserPrincipal() == null
                                ? null
                                : request.getUserPrincipal().getName())
                .with("failure", Failures.innermost(failure).getClass().getName());
        if (secret) {
            // A message may quote what the reporter wrote; classes and places do not.
            ERRORS.severe(line.with("places", places(failure)).toString());
        } else {
            ERRORS.log(Level.SEVERE, line.toString(), failure);
        }
    }

    /** The classes of a failure and of what caused it, each with where it came from, without any message. */
    static String places(Throwable failure) {
        StringBuilder places = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++, cause = cause.getCause()) {
            places.append(cause.getClass().getName());
            Stream.of(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("kr.opengov."))
                    .limit(MOST_FRAMES)
                    .forEach(frame -> places.append(" < ").append(frame));
            places.append("; ");
        }
        return places.toString();
    }

    private static boolean isSecret(String path) {
        return RequestPath.in(path, "/integrity");
    }
}

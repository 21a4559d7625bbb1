package kr.opengov.web.integrity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.UUID;
import kr.opengov.integrity.CaseFiles;
import kr.opengov.integrity.OpenEvidence;
import kr.opengov.integrity.ReporterDesk;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Failures;
import kr.opengov.web.frame.RequestPath;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * Files of reporters, in and out. The stream of the request is read here and sealed as it arrives: Servlet's own parts and
 * Faces would lay the file on the disk in clear first. It asks for no parameter, which would do the same.
 *
 * <p>Each file stands for itself: one that is refused, or whose sending broke off, leaves the others kept.
 */
@WebServlet("/integrity/files/*")
public class ReporterFilesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Files of one form; more are sent with another. */
    private static final int MOST_FILES = 20;

    private static final int CHUNK = 65_536;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient ReporterDesk desk;

    /** What became of the files of a form. */
    private static final class Outcome {
        private int kept;
        private String problem = "";
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = VisitCookie.read(request);
        Outcome outcome = new Outcome();
        if (!desk.isOpen(token)) {
            outcome.problem = "VISIT_ENDED";
        } else if (!JakartaServletFileUpload.isMultipartContent(request)) {
            outcome.problem = "FILE_NONE";
        } else {
            take(request, token, outcome);
        }
        String problem = outcome.problem.isEmpty() ? "" : "&problem=" + outcome.problem;
        response.sendRedirect(
                RequestPath.context(request) + "/integrity/return?kept=" + outcome.kept + problem + "#files");
    }

    private void take(HttpServletRequest request, String token, Outcome outcome) {
        try {
            JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
            upload.setHeaderCharset(StandardCharsets.UTF_8);
            FileItemInputIterator parts = upload.getItemIterator(request);
            int seen = 0;
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                String name = part.isFormField() ? "" : nameOf(part);
                if (!name.isEmpty()) {
                    seen++;
                    if (seen > MOST_FILES) {
                        outcome.problem = "FILE_TOO_MANY";
                        return;
                    }
                    takeOne(part, name, token, outcome);
                }
            }
            if (seen == 0) {
                outcome.problem = "FILE_NONE";
            }
        } catch (IOException broken) {
            // Nothing is at the other end any more, or what came is no form: what arrived whole is kept.
            outcome.problem = "FILE_BROKEN_OFF";
        }
    }

    private void takeOne(FileItemInput part, String name, String token, Outcome outcome) throws IOException {
        try (InputStream content = part.getInputStream()) {
            files.attach(token, name, content);
            outcome.kept++;
        } catch (RuntimeException thrown) {
            Refusal refusal = Failures.refusal(thrown).orElse(null);
            if (refusal != null) {
                outcome.problem = problem(refusal, name);
            } else if (hasCause(thrown, IOException.class)) {
                outcome.problem = "FILE_BROKEN_OFF";
            } else {
                throw thrown;
            }
        }
    }

    /** Empty where no file was chosen. A name with a zero in it is no name: the module refuses what is left. */
    private static String nameOf(FileItemInput part) {
        try {
            return part.getName() == null ? "" : part.getName();
        } catch (InvalidPathException e) {
            return "?";
        }
    }

    private static String problem(Refusal refusal, String name) {
        boolean archive = name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(zip|7z|rar|tar|gz|tgz|alz|egg|bz2|xz)");
        return "FILE_TYPE_REFUSED".equals(refusal.code()) && archive ? "FILE_ARCHIVE" : refusal.code();
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/[0-9a-f-]{36}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OpenEvidence evidence;
        try {
            evidence = files.download(VisitCookie.read(request), UUID.fromString(path.substring(1)));
        } catch (RuntimeException thrown) {
            if (Failures.refusal(thrown).isEmpty()) {
                throw thrown;
            }
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream content = evidence.content();
                OutputStream out = response.getOutputStream()) {
            response.setContentType("application/octet-stream");
            response.setContentLengthLong(evidence.length());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(evidence.name(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                out.write(chunk, 0, read);
            }
        }
    }
}

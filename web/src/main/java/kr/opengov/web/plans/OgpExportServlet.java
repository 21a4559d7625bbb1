package kr.opengov.web.plans;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.opengov.actionplans.OgpImports;
import kr.opengov.platform.Roles;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Gives a file of the partnership's database back, cell by cell as it came in; with {@code ?repaired=1} with the accepted
 * repairs. It is a copy of what came in, so nothing is neutralised.
 */
@WebServlet("/desk/ogp-export/*")
public class OgpExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OgpImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (!request.isUserInRole(Roles.ASSESSOR) || path == null || !path.matches("/[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<List<String>> table =
                imports.table(Long.parseLong(path.substring(1)), "1".equals(request.getParameter("repaired")));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"ogp-commitments.csv\"");
        response.setHeader("Cache-Control", "no-store");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        for (List<String> row : table) {
            printer.printRecord(row);
        }
        printer.flush();
    }
}

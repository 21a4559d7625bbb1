package kr.opengov.web.frame;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kr.opengov.platform.JsonSource;
import org.eclipse.microprofile.config.Config;

/**
 * For probes: {@code /health/live} says that the portal runs, {@code /health/ready} whether it can serve: database
 * reachable, tables at the version of this program, room on the disk. 200 when all is well, 503 when not; the answer
 * names what fails and no address, account or path.
 */
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(HealthServlet.class.getName());
    private static final long LEAST_DISK = 200L * 1024 * 1024;
    private static final int SECONDS_TO_ANSWER = 3;

    @Resource(lookup = "jdbc/portal")
    private transient DataSource portal;

    @Inject
    private transient Config config;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ready = "/ready".equals(request.getPathInfo());
        if (!ready && !"/live".equals(request.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JsonObjectBuilder checks = JsonSource.JSON.createObjectBuilder();
        boolean well = !ready || check(checks);
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(JsonSource.JSON
                        .createObjectBuilder()
                        .add("status", word(well))
                        .add("checks", checks)
                        .build()
                        .toString());
    }

    private boolean check(JsonObjectBuilder checks) {
        boolean database = false;
        boolean tables = false;
        try (Connection connection = portal.getConnection()) {
            database = connection.isValid(SECONDS_TO_ANSWER);
            tables = database && tablesFit(connection);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the database does not answer", e);
        }
        boolean disk =
                new File(config.getOptionalValue("portal.data", String.class).orElse(".")).getUsableSpace()
                        > LEAST_DISK;
        checks.add("database", word(database)).add("tables", word(tables)).add("disk", word(disk));
        return database && tables && disk;
    }

    /** No migration failed, and where the installation says which version it expects, that one is there. */
    private boolean tablesFit(Connection connection) throws SQLException {
        Optional<String> expected = config.getOptionalValue("portal.db.version", String.class);
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery(
                        "select version, success from flyway_schema_history where version is not null order by installed_rank desc")) {
            boolean found = expected.isEmpty();
            while (versions.next()) {
                if (!versions.getBoolean("success")) {
                    return false;
                }
                found |= expected.isPresent() && expected.get().equals(versions.getString("version"));
            }
            return found;
        }
    }

    private static String word(boolean well) {
        return well ? "UP" : "DOWN";
    }
}

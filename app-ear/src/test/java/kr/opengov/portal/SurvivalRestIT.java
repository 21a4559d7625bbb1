package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/**
 * A killed portal starts again on its data and has lost nothing; a stopped one leaves no process behind. Reports are under
 * way when it is killed: each is there whole, or not at all.
 */
class SurvivalRestIT {
    private static final int OPENED = 10;

    @Test
    void nothingIsLostWhenEverythingIsKilled() throws Exception {
        Path data = SharedPortal.emptyFolder("survival");
        String before;
        ReportsUnderway reports;
        try (RunningPortal portal = RunningPortal.start(data)) {
            before = portal.get("/api/v1/members?asOf=2015-01-01").body();
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> portal.get("/integrity/report").body().contains("value=\"HIRING\""));
            reports = ReportsUnderway.begin(portal, 8);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> reports.saved.size() >= 8 && reports.acknowledged.size() > reports.saved.size());
            portal.kill();
            reports.end();
        }
        List<ProcessHandle> family;
        try (RunningPortal portal = RunningPortal.start(data)) {
            assertThat(portal.get("/api/v1/members?asOf=2015-01-01").body()).isEqualTo(before);
            assertThat(portal.get("/").statusCode()).isEqualTo(200);
            whatWasAcknowledgedIsThere(portal, data, reports);
            nothingIsHalfThere(data, reports.acknowledged.size());
            family = portal.family();
            assertThat(family).as("launcher, server and database").hasSizeGreaterThanOrEqualTo(3);
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(family).noneMatch(ProcessHandle::isAlive));
        Canaries.lieNowhere(data, ReportsUnderway.CANARY);
    }

    /**
     * Whoever saw a receipt finds the report by its code, and every message that was said to be saved. Of all of them the
     * database tells: the report stands under the code's own id, with an entry more where a message was saved. Those whose
     * answers came last before the kill, and some from the beginning, are opened and read as well: a derivation of keys
     * for every code would take minutes and say no more.
     */
    private static void whatWasAcknowledgedIsThere(RunningPortal portal, Path data, ReportsUnderway reports)
            throws Exception {
        List<String> codes = List.copyOf(reports.acknowledged.keySet());
        try (Connection connection = database(data);
                PreparedStatement report = connection.prepareStatement(
                        "SELECT c.entries - (SELECT MIN(o.entries) FROM report_case o WHERE o.kind = 'HIRING')"
                                + " FROM report_case c WHERE c.lookup_id = ?")) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    Base64.getDecoder()
                            .decode(Files.readString(data.resolve("secrets/application/portal.integrity.pepper"))
                                    .strip()
                                    .replace('-', '+')
                                    .replace('_', '/')),
                    "HmacSHA256"));
            for (String code : codes) {
                report.setBytes(1, mac.doFinal(code.getBytes(StandardCharsets.US_ASCII)));
                try (ResultSet row = report.executeQuery()) {
                    assertThat(row.next()).as("a receipt without its report").isTrue();
                    assertThat(row.getInt(1))
                            .as("entries beyond those of the filing")
                            .isGreaterThanOrEqualTo(reports.saved.containsKey(code) ? 1 : 0);
                }
            }
        }
        Stream.concat(codes.stream().limit(OPENED), codes.stream().skip(Math.max(OPENED, codes.size() - OPENED)))
                .parallel()
                .forEach(code -> {
                    ReportingVisitor reporter = new ReportingVisitor(portal);
                    reporter.open(code);
                    String text = reports.acknowledged.get(code);
                    assertThat(reporter.page()).contains(text).contains(reports.saved.getOrDefault(code, text));
                });
    }

    /** A report is whole, with keys, people, deadline and its entry in the journal, or it is not there at all. */
    private static void nothingIsHalfThere(Path data, int acknowledged) throws IOException, SQLException {
        try (Connection connection = database(data);
                Statement statement = connection.createStatement()) {
            assertThat(number(statement, "SELECT COUNT(*) FROM report_case WHERE kind = 'HIRING'"))
                    .isGreaterThanOrEqualTo(acknowledged);
            for (String half : List.of(
                    "(SELECT COUNT(*) FROM case_entry e WHERE e.case_id = c.id) <> c.entries",
                    "(SELECT COUNT(*) FROM case_assignment a WHERE a.case_id = c.id) <> 2",
                    "(SELECT COUNT(DISTINCT k.holder_id) FROM case_key k WHERE k.case_id = c.id) < 5",
                    "NOT EXISTS (SELECT 1 FROM case_clock d WHERE d.case_id = c.id)",
                    "NOT EXISTS (SELECT 1 FROM journal_entry j WHERE j.case_id = c.id"
                            + " AND j.action = 'report.received')")) {
                assertThat(number(statement, "SELECT COUNT(*) FROM report_case c WHERE " + half))
                        .as(half)
                        .isZero();
            }
            assertThat(number(statement, "SELECT COUNT(*) - (SELECT number FROM journal_end) FROM journal_entry"))
                    .isZero();
            try (ResultSet files = statement.executeQuery("SELECT LOWER(HEX(id)) FROM attachment")) {
                while (files.next()) {
                    String id = files.getString(1).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
                    assertThat(data.resolve("reports").resolve(id)).isNotEmptyFile();
                }
            }
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection database(Path data) throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:"
                        + Files.readString(data.resolve("mariadb/port")).strip()
                        + "/integrity?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "portal_owner",
                Files.readString(data.resolve("secrets/database-owner")).strip());
    }
}

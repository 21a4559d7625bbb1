package kr.opengov.membership;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Many members at once, written past the façade. */
final class DatabaseRows {

    private DatabaseRows() {}

    /** So many active countries since 2012: AAA, AAB, AAC … */
    static void nationalMembers(int count) {
        try (Connection connection = RegisterFixture.DATABASE.owner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                String code = "A" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
                int id = i + 1;
                statement.addBatch(
                        "INSERT INTO mb_country (code, name_ko, name_en, region, region_confidence) VALUES ('" + code
                                + "', '" + code + "', '" + code + "', 'EUROPE', 'VERIFIED')");
                statement.addBatch("INSERT INTO mb_membership (id, version, code, number, kind, country_code) VALUES ("
                        + id + ", 1, '" + code + "', 1, 'NATIONAL', '" + code + "')");
                statement.addBatch("INSERT INTO mb_joining (id, membership_id, since_on, since_precision, confidence,"
                        + " recorded_at) VALUES (" + id + ", " + id
                        + ", '2012-01-01', 'YEAR', 'VERIFIED', '2026-01-01')");
                statement.addBatch("INSERT INTO mb_status_event (id, membership_id, position, status, effective_on,"
                        + " effective_precision, confidence, recorded_at) VALUES (" + id + ", " + id
                        + ", 1, 'ACTIVE', '2012-01-01', 'YEAR', 'VERIFIED', '2026-01-01')");
            }
            statement.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be written", e);
        }
    }
}

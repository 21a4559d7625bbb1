package kr.opengov.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MigrationsDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String NEWER = """
            INSERT INTO integrity.flyway_schema_history (installed_rank, version, description, type, script, checksum,
                installed_by, execution_time, success)
            VALUES (900, '900', 'from the future', 'SQL', 'V900__from_the_future.sql', 1, 'x', 1, 1)""";

    @AfterEach
    void forgetTheFuture() {
        DATABASE.execute("DELETE FROM integrity.flyway_schema_history WHERE version = '900'");
    }

    @Test
    void runTwiceTheyDoNothing() {
        assertThat(new Migrations(DATABASE.database()).run()).isZero();
    }

    @Test
    void aNewerDatabaseIsRefusedAndNothingTouched() throws SQLException {
        DATABASE.execute(NEWER);
        String before = state();

        assertThatThrownBy(() -> new Migrations(DATABASE.database()).run())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("newer than this program")
                .hasMessageContaining("integrity")
                .hasMessageContaining("900");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aMigrationAppliedInAnotherFormIsRefused() {
        DATABASE.execute("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '001'");
        try {
            assertThatThrownBy(() -> new Migrations(DATABASE.database()).run())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("001")
                    .hasMessageContaining("another form");
        } finally {
            DATABASE.execute("UPDATE flyway_schema_history SET checksum = checksum - 1 WHERE version = '001'");
        }
    }

    @Test
    void everyTableIsInnoDbWithUnicode() throws SQLException {
        try (Connection connection = DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_schema, table_name, engine, table_collation"
                        + " FROM information_schema.tables WHERE table_type = 'BASE TABLE'"
                        + " AND table_schema IN ('portal', 'portal_audit', 'integrity')")) {
            while (rows.next()) {
                String table = rows.getString(1) + "." + rows.getString(2);
                assertThat(rows.getString(3)).as(table).isEqualTo("InnoDB");
                assertThat(rows.getString(4)).as(table).startsWith("utf8mb4_").isNotEqualTo("utf8mb4_0900_ai_ci");
            }
        }
    }

    @Test
    void everyForeignKeyStaysInsideItsModule() throws SQLException {
        try (Connection connection = DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_schema, table_name, referenced_table_schema,"
                        + " referenced_table_name FROM information_schema.key_column_usage"
                        + " WHERE referenced_table_name IS NOT NULL"
                        + " AND table_schema IN ('portal', 'portal_audit', 'integrity')")) {
            while (rows.next()) {
                assertThat(module(rows.getString(1), rows.getString(2)))
                        .as(rows.getString(2) + " → " + rows.getString(4))
                        .isEqualTo(module(rows.getString(3), rows.getString(4)));
            }
        }
    }

    /** A schema of its own is a module of its own; the modules of the portal's schema have a prefix each. */
    private static String module(String schema, String table) {
        if (!schema.equals("portal")) {
            return schema;
        }
        int end = table.indexOf('_');
        return schema + "." + (end < 0 ? table : table.substring(0, end));
    }

    private static String state() throws SQLException {
        StringBuilder state = new StringBuilder();
        try (Connection connection = DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 'portal', COUNT(*) FROM portal.flyway_schema_history"
                        + " UNION ALL SELECT 'audit', COUNT(*) FROM portal_audit.flyway_schema_history"
                        + " UNION ALL SELECT 'integrity', COUNT(*) FROM integrity.flyway_schema_history"
                        + " UNION ALL SELECT 'tables', COUNT(*) FROM information_schema.tables")) {
            while (rows.next()) {
                state.append(rows.getString(1))
                        .append('=')
                        .append(rows.getInt(2))
                        .append(' ');
            }
        }
        return state.toString();
    }
}

package kr.opengov.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the two working accounts may and may not do, on the migrated schemas. */
class AccountsDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();

    @BeforeAll
    static void makeTablesToTryOn() {
        DATABASE.execute(
                "CREATE TABLE IF NOT EXISTS portal_audit.trial (id INT NOT NULL PRIMARY KEY)",
                "CREATE TABLE IF NOT EXISTS integrity.trial (id INT NOT NULL PRIMARY KEY)",
                "CREATE TABLE IF NOT EXISTS portal.trial (id INT NOT NULL PRIMARY KEY)",
                "DELETE FROM portal_audit.trial",
                "INSERT INTO portal_audit.trial VALUES (1)");
        new Migrations(DATABASE.database()).run();
    }

    @Test
    void thePortalAddsToTheAuditTrailAndReadsIt() {
        assertThatCode(() -> portal("INSERT INTO portal_audit.trial VALUES (2)"))
                .doesNotThrowAnyException();
        assertThatCode(() -> portal("SELECT * FROM portal_audit.trial")).doesNotThrowAnyException();
    }

    @Test
    void thePortalNeverChangesTheAuditTrail() {
        refused(() -> portal("UPDATE portal_audit.trial SET id = 3 WHERE id = 1"));
        refused(() -> portal("DELETE FROM portal_audit.trial"));
        refused(() -> portal("REPLACE INTO portal_audit.trial VALUES (1)"));
        refused(() -> portal("TRUNCATE portal_audit.trial"));
        refused(() -> portal("DROP TABLE portal_audit.trial"));
        refused(() -> portal("ALTER TABLE portal_audit.trial ADD extra INT"));
    }

    @Test
    void thePortalCannotReachTheHistoryOfTheAuditSchema() {
        refused(() ->
                portal("INSERT INTO portal_audit.flyway_schema_history SELECT * FROM portal.flyway_schema_history"));
        refused(() -> portal("SELECT * FROM portal_audit.flyway_schema_history"));
    }

    @Test
    void thePortalSeesNothingOfIntegrity() throws SQLException {
        refused(() -> portal("SELECT * FROM integrity.trial"));
        refused(() -> portal("INSERT INTO integrity.trial VALUES (1)"));
        try (Connection connection =
                        DATABASE.database().connect(DATABASE.database().portal(), Database.PORTAL);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'integrity'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void integrityWorksInItsOwnSchemaAndNowhereElse() {
        assertThatCode(() -> integrity("INSERT INTO integrity.trial VALUES (7)"))
                .doesNotThrowAnyException();
        assertThatCode(() -> integrity("DELETE FROM integrity.trial WHERE id = 7"))
                .doesNotThrowAnyException();
        refused(() -> integrity("SELECT * FROM portal.trial"));
        refused(() -> integrity("SELECT * FROM portal_audit.trial"));
        refused(() -> integrity("DROP TABLE integrity.trial"));
    }

    @Test
    void noWorkingAccountChangesTables() {
        refused(() -> portal("CREATE TABLE portal.more (id INT)"));
        refused(() -> portal("ALTER TABLE portal.trial ADD extra INT"));
        refused(() -> portal("DROP TABLE portal.trial"));
    }

    @Test
    void everyAccountHasAPassword() {
        for (String name : new String[] {"portal", "portal_integrity", "portal_owner", "root", ""}) {
            Database.Account open = new Database.Account(name, "");
            assertThatThrownBy(() -> DATABASE.database().connect(open, "").close())
                    .isInstanceOf(SQLException.class);
        }
    }

    private interface Trial {
        void run() throws SQLException;
    }

    /** 1142, 1044 and 1370 are the server's "denied"; another error would prove nothing. */
    private static void refused(Trial trial) {
        assertThatThrownBy(trial::run)
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getErrorCode()).isIn(1142, 1143, 1044, 1227));
    }

    private static void portal(String sql) throws SQLException {
        as(DATABASE.database().portal(), sql);
    }

    private static void integrity(String sql) throws SQLException {
        as(DATABASE.database().integrity(), sql);
    }

    private static void as(Database.Account account, String sql) throws SQLException {
        try (Connection connection = DATABASE.database().connect(account, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

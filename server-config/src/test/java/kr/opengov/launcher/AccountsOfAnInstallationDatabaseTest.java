package kr.opengov.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.opengov.db.Secrets;
import kr.opengov.db.TestDatabase;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.Argon2id;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first accounts: those of the demonstration, and the link for the first administrator. */
class AccountsOfAnInstallationDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();

    @TempDir
    Path folder;

    @BeforeEach
    void forgetAccounts() {
        DATABASE.empty("pf_one_time_token", "pf_account_role", "pf_account");
    }

    @Test
    void thereIsAnAccountForEachRole() throws SQLException {
        DemoAccounts accounts = accounts();
        accounts.load();

        assertThat(accounts.lines()).hasSize(Roles.ALL.size() + 2);
        assertThat(accounts.vaultLines()).hasSize(4);
        for (String role : Roles.ALL) {
            assertThat(accounts.lines()).anyMatch(line -> line.contains(" " + role + " "));
            assertThat(number("SELECT COUNT(*) FROM pf_account_role WHERE role = '" + role + "'"))
                    .as(role)
                    .isPositive();
        }
    }

    @Test
    void thePrintedPasswordFitsAndStays() throws SQLException {
        accounts().load();
        List<String> printed = accounts().lines();
        accounts().load();

        assertThat(accounts().lines()).isEqualTo(printed);
        String[] secretary = printed.stream()
                .filter(line -> line.contains("secretary@"))
                .findFirst()
                .orElseThrow()
                .strip()
                .split(" +");
        assertThat(Argon2id.verify(
                        secretary[2].toCharArray(),
                        text("SELECT password_hash FROM pf_account WHERE email = '" + secretary[1] + "'")))
                .isTrue();
    }

    @Test
    void theDemonstrationAsksForNoSecondFactorUnlessSomebodyWantsOne() throws SQLException {
        DATABASE.execute(
                "DELETE FROM pf_role_policy", "INSERT INTO pf_role_policy (role, totp_required) VALUES ('AUDITOR', 1)");

        accounts().load();
        accounts().load();

        assertThat(number("SELECT COUNT(*) FROM pf_role_policy WHERE totp_required = 0"))
                .isEqualTo(3);
        assertThat(number("SELECT totp_required + 0 FROM pf_role_policy WHERE role = 'AUDITOR'"))
                .isOne();
        DATABASE.execute("DELETE FROM pf_role_policy");
    }

    @Test
    void anInstallationWithOfficersKeepsTheirSecondFactor() throws SQLException {
        accounts().load();
        DATABASE.execute("DELETE FROM pf_role_policy", "DELETE FROM pf_account_role WHERE role = 'CUSTODIAN'");

        accounts().load();

        assertThat(text("SELECT GROUP_CONCAT(role) FROM pf_role_policy")).isEqualTo("CUSTODIAN");
        DATABASE.execute("DELETE FROM pf_role_policy");
    }

    @Test
    void whatSomebodyChangedStaysChanged() throws SQLException {
        accounts().load();
        DATABASE.execute("UPDATE pf_account SET name_ko = '바뀐 이름' WHERE id = 7");

        accounts().load();

        assertThat(text("SELECT name_ko FROM pf_account WHERE id = 7")).isEqualTo("바뀐 이름");
    }

    @Test
    void theFirstLinkIsStoredAsAHashAndReplacedByTheNext() throws SQLException {
        String first =
                FirstAdministrator.link(DATABASE.database(), Clock.systemUTC()).orElseThrow();
        String second =
                FirstAdministrator.link(DATABASE.database(), Clock.systemUTC()).orElseThrow();

        assertThat(second).startsWith("/first-administrator/").isNotEqualTo(first);
        assertThat(number("SELECT COUNT(*) FROM pf_one_time_token")).isOne();
        assertThat(text("SELECT HEX(token_hash) FROM pf_one_time_token")).hasSize(64);
    }

    @Test
    void withAnAdministratorThereIsNoLink() throws SQLException {
        accounts().load();

        assertThat(FirstAdministrator.link(DATABASE.database(), Clock.systemUTC()))
                .isEqualTo(Optional.empty());
    }

    private DemoAccounts accounts() {
        return new DemoAccounts(DATABASE.database(), new Secrets(folder.resolve("secrets")), Clock.systemUTC());
    }

    private static int number(String sql) throws SQLException {
        return Integer.parseInt(text(sql));
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

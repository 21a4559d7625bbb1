package kr.opengov.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kr.opengov.db.Database;

/**
 * The link with which the first administrator of an installation makes an account: it works once, for a day, and is
 * printed on the terminal of who started the portal. There is no default password.
 */
final class FirstAdministrator {
    private static final Duration LIFETIME = Duration.ofHours(24);

    private FirstAdministrator() {}

    /**
     * A new link when the portal has no administrator; links printed by earlier starts stop working.
     *
     * @return the path of the link, or empty when there is an administrator
     */
    static Optional<String> link(Database database, Clock clock) throws SQLException {
        try (Connection connection = database.connect(database.owner(), Database.PORTAL)) {
            if (hasAdministrator(connection)) {
                return Optional.empty();
            }
            connection.setAutoCommit(false);
            String token = OneTimeLink.make(connection, "FIRST_ADMINISTRATOR", null, null, LIFETIME, clock);
            connection.commit();
            return Optional.of("/first-administrator/" + token);
        }
    }

    private static boolean hasAdministrator(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM pf_account_role r"
                        + " JOIN pf_account a ON a.id = r.account_id"
                        + " WHERE r.role = 'ADMINISTRATOR' AND a.state = 'ACTIVE'")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }
}

package kr.opengov.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
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
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            remember(connection, sha256(token), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
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

    private static void remember(Connection connection, byte[] hash, LocalDateTime now) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement earlier = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO pf_one_time_token"
                        + " (token_hash, purpose, created_at, expires_at) VALUES (?, 'FIRST_ADMINISTRATOR', ?, ?)")) {
            earlier.executeUpdate(
                    "DELETE FROM pf_one_time_token WHERE purpose = 'FIRST_ADMINISTRATOR' AND used_at IS NULL");
            insert.setBytes(1, hash);
            insert.setObject(2, now);
            insert.setObject(3, now.plus(LIFETIME));
            insert.executeUpdate();
        }
        connection.commit();
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

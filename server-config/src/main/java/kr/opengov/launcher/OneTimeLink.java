package kr.opengov.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;

/** The token of a link that works once: 256 random bits, of which the database keeps the SHA-256 only. */
final class OneTimeLink {
    private OneTimeLink() {}

    /**
     * Makes a token in the caller's transaction; unused ones of the same purpose and account stop working.
     *
     * @param account null only for the first administrator
     */
    static String make(
            Connection connection, String purpose, Long account, String email, Duration lifetime, Clock clock)
            throws SQLException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        // <=> also finds the null of the first administrator.
        try (PreparedStatement earlier = connection.prepareStatement(
                        "DELETE FROM pf_one_time_token WHERE purpose = ? AND account_id <=> ? AND used_at IS NULL");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO pf_one_time_token"
                                + " (token_hash, purpose, account_id, email, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)")) {
            earlier.setString(1, purpose);
            earlier.setObject(2, account, Types.BIGINT);
            earlier.executeUpdate();
            insert.setBytes(1, sha256(token));
            insert.setString(2, purpose);
            insert.setObject(3, account, Types.BIGINT);
            insert.setString(4, email);
            insert.setObject(5, now);
            insert.setObject(6, now.plus(lifetime));
            insert.executeUpdate();
        }
        return token;
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

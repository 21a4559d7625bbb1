package kr.opengov.summit.internal.stars;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Sha256;
import kr.opengov.platform.persistence.SqlRow;

/** Secrets in the addresses of personal calendars. Only the digest is kept, so that the table opens nobody's calendar. */
public final class CalendarSecrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int LONGEST = 100;

    private CalendarSecrets() {}

    public static Optional<Instant> madeAt(EntityManager em, long account) {
        return SqlRow.of(em, "SELECT made_at FROM sm_calendar_token WHERE account_id = ?1", account).stream()
                .findFirst()
                .map(row -> row.instant(0));
    }

    /** A new secret; the one before is forgotten in the same statement. */
    public static String renew(EntityManager em, long account, Instant now) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        em.createNativeQuery("INSERT INTO sm_calendar_token (account_id, digest, made_at) VALUES (?1, ?2, ?3)"
                        + " ON DUPLICATE KEY UPDATE digest = VALUES(digest), made_at = VALUES(made_at)")
                .setParameter(1, account)
                .setParameter(2, Sha256.hex(secret))
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        return secret;
    }

    public static void close(EntityManager em, long account) {
        em.createNativeQuery("DELETE FROM sm_calendar_token WHERE account_id = ?1")
                .setParameter(1, account)
                .executeUpdate();
    }

    /** The account a secret belongs to. */
    public static Optional<Long> owner(EntityManager em, String secret) {
        if (Blank.is(secret) || secret.length() > LONGEST) {
            return Optional.empty();
        }
        return SqlRow.of(em, "SELECT account_id FROM sm_calendar_token WHERE digest = ?1", Sha256.hex(secret)).stream()
                .findFirst()
                .map(row -> row.number(0));
    }
}

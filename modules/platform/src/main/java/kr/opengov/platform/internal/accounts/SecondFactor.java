package kr.opengov.platform.internal.accounts;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Second factors in the database: each code of the app and each recovery code is accepted once. */
public final class SecondFactor {

    public static final int RECOVERY_CODES = 10;

    private final EntityManager em;

    public SecondFactor(EntityManager em) {
        this.em = em;
    }

    /** Accepts a code of the app. Of two requests with the same code one is accepted. */
    public boolean acceptCode(long accountId, String secret, String code, Instant now) {
        OptionalLong step = Totp.stepOf(code, secret, lastStep(accountId), now);
        return step.isPresent()
                && em.createNativeQuery(
                                        "UPDATE pf_account SET totp_last_step = ?1 WHERE id = ?2 AND totp_last_step < ?1")
                                .setParameter(1, step.getAsLong())
                                .setParameter(2, accountId)
                                .executeUpdate()
                        == 1;
    }

    private long lastStep(long accountId) {
        return ((Number) em.createNativeQuery("SELECT totp_last_step FROM pf_account WHERE id = ?1")
                        .setParameter(1, accountId)
                        .getSingleResult())
                .longValue();
    }

    /** Accepts a recovery code, however its groups and letters are written, and uses it up. */
    public boolean acceptRecoveryCode(long accountId, String typed, Instant now) {
        return em.createNativeQuery("UPDATE pf_recovery_code SET used_at = ?1"
                                + " WHERE account_id = ?2 AND code_hash = ?3 AND used_at IS NULL")
                        .setParameter(1, DatabaseTime.of(now))
                        .setParameter(2, accountId)
                        .setParameter(3, RandomToken.hash(plain(typed)))
                        .executeUpdate()
                == 1;
    }

    /** Replaces all recovery codes; the returned ones are shown once and never again. */
    public List<String> newRecoveryCodes(long accountId) {
        forgetRecoveryCodes(accountId);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = RandomToken.readable();
            em.createNativeQuery("INSERT INTO pf_recovery_code (account_id, code_hash) VALUES (?1, ?2)")
                    .setParameter(1, accountId)
                    .setParameter(2, RandomToken.hash(plain(code)))
                    .executeUpdate();
            codes.add(code);
        }
        return codes;
    }

    public void forgetRecoveryCodes(long accountId) {
        em.createNativeQuery("DELETE FROM pf_recovery_code WHERE account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** The recovery codes that are left. */
    public int recoveryCodesLeft(long accountId) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM pf_recovery_code WHERE account_id = ?1 AND used_at IS NULL")
                        .setParameter(1, accountId)
                        .getSingleResult())
                .intValue();
    }

    /** The letters that look like digits are read as them (Crockford). */
    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[^0-9a-z]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }
}

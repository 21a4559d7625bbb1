package kr.opengov.platform.internal.accounts;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.accounts.LinkPurpose;

/** Links that work once. Only the hash of a token is stored. */
public final class OneTimeTokens {

    /**
     * @param accountId whose link it is, or null for the first administrator
     * @param email the address a verification is about, or null
     */
    public record Link(LinkPurpose purpose, Long accountId, String email) {}

    private final EntityManager em;

    public OneTimeTokens(EntityManager em) {
        this.em = em;
    }

    /** How long a link works. */
    public static Duration lifetime(LinkPurpose purpose) {
        return switch (purpose) {
            case RESET_PASSWORD -> Duration.ofHours(1);
            case VERIFY_EMAIL, FIRST_ADMINISTRATOR -> Duration.ofHours(24);
            case INVITATION -> Duration.ofDays(7);
        };
    }

    /** Makes a token; earlier ones of the same account and purpose stop working. */
    public String create(Link link, Instant now) {
        if (link.accountId() != null) {
            withdraw(link.accountId(), link.purpose(), now);
        }
        String token = RandomToken.create();
        em.createNativeQuery(
                        "INSERT INTO pf_one_time_token"
                                + " (token_hash, purpose, account_id, email, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, RandomToken.hash(token))
                .setParameter(2, link.purpose().name())
                .setParameter(3, link.accountId())
                .setParameter(4, link.email())
                .setParameter(5, DatabaseTime.of(now))
                .setParameter(6, DatabaseTime.of(now.plus(lifetime(link.purpose()))))
                .executeUpdate();
        return token;
    }

    /** Makes unused links of an account stop working. */
    public void withdraw(long accountId, LinkPurpose purpose, Instant now) {
        em.createNativeQuery("UPDATE pf_one_time_token SET used_at = ?1"
                        + " WHERE account_id = ?2 AND purpose = ?3 AND used_at IS NULL")
                .setParameter(1, DatabaseTime.of(now))
                .setParameter(2, accountId)
                .setParameter(3, purpose.name())
                .executeUpdate();
    }

    /** Removes every link of an account. */
    public void forget(long accountId) {
        em.createNativeQuery("DELETE FROM pf_one_time_token WHERE account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** What a link is for, as long as it works. */
    public Optional<Link> find(String token, Instant now) {
        List<?> rows = em.createNativeQuery("SELECT purpose, account_id, email FROM pf_one_time_token"
                        + " WHERE token_hash = ?1 AND used_at IS NULL AND expires_at > ?2")
                .setParameter(1, RandomToken.hash(token))
                .setParameter(2, DatabaseTime.of(now))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(OneTimeTokens::link).findFirst();
    }

    private static Link link(Object[] row) {
        Long accountId = row[1] == null ? null : ((Number) row[1]).longValue();
        return new Link(LinkPurpose.valueOf((String) row[0]), accountId, (String) row[2]);
    }

    /** Uses a link up. Of two who try at once one gets true. */
    public boolean use(String token, Instant now) {
        return em.createNativeQuery("UPDATE pf_one_time_token SET used_at = ?1"
                                + " WHERE token_hash = ?2 AND used_at IS NULL AND expires_at > ?3")
                        .setParameter(1, DatabaseTime.of(now))
                        .setParameter(2, RandomToken.hash(token))
                        .setParameter(3, DatabaseTime.of(now))
                        .executeUpdate()
                == 1;
    }

    /** Removes links that stopped working more than a month ago. */
    public int clean(Instant now) {
        return em.createNativeQuery("DELETE FROM pf_one_time_token WHERE expires_at < ?1")
                .setParameter(1, DatabaseTime.of(now.minus(Duration.ofDays(30))))
                .executeUpdate();
    }
}

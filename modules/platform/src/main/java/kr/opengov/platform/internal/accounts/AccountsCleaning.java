package kr.opengov.platform.internal.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Removes what has served: forgotten failures, links and devices past their time, registrations nobody confirmed within a
 * week. Every node does it; deleting twice does no harm.
 */
@Singleton
@PermitAll
public class AccountsCleaning {

    private static final Logger LOG = Logger.getLogger(AccountsCleaning.class.getName());
    private static final Duration UNCONFIRMED = Duration.ofDays(7);

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    protected AccountsCleaning() {}

    public AccountsCleaning(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void clean() {
        Instant now = clock.instant();
        int removed = new SignInDelays(em).clean(now)
                + new OneTimeTokens(em).clean(now)
                + new Devices(em).clean(now)
                + removeUnconfirmed(now);
        LOG.log(Level.INFO, "Removed {0} rows of accounts that had served", removed);
    }

    private int removeUnconfirmed(Instant now) {
        String unconfirmed = "SELECT id FROM pf_account WHERE state = 'UNVERIFIED' AND created_at < ?1";
        for (String table : new String[] {
            "pf_one_time_token", "pf_account_role", "pf_notification_setting", "pf_recovery_code", "pf_remember_token"
        }) {
            em.createNativeQuery("DELETE FROM " + table + " WHERE account_id IN (" + unconfirmed + ")")
                    .setParameter(1, DatabaseTime.of(now.minus(UNCONFIRMED)))
                    .executeUpdate();
        }
        return em.createNativeQuery("DELETE FROM pf_account WHERE state = 'UNVERIFIED' AND created_at < ?1")
                .setParameter(1, DatabaseTime.of(now.minus(UNCONFIRMED)))
                .executeUpdate();
    }
}

package kr.opengov.integrity.internal.cases;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Wipes idle keys every minute, so that none waits in memory for the next request. */
@Singleton
public class IdleVaults {

    @Inject
    private OpenVaults vaults;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void sweep() {
        vaults.sweep();
    }

    /** Takes granted identity keys away when their last day is over. */
    @Schedule(hour = "0", minute = "5", persistent = false)
    void removeExpiredGrants() {
        new IdentityRequests(em).removeExpired(LocalDate.now(clock));
    }
}

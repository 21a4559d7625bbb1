package kr.opengov.integrity.internal.cases;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Wipes idle keys every minute, so that none waits in memory for the next request. */
@Singleton
public class IdleVaults {

    @Inject
    private OpenVaults vaults;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void sweep() {
        vaults.sweep();
    }
}

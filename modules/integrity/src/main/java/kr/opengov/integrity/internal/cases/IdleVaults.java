package kr.opengov.integrity.internal.cases;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.opengov.integrity.internal.files.SealedFiles;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/** Wipes what nobody needs any more: idle keys every minute, so that none waits in memory, and the rest by night. */
@Singleton
public class IdleVaults {

    @Inject
    private OpenVaults vaults;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void sweep() {
        vaults.sweep();
    }

    /** Removes uploads that a kill of the server left behind; a day is longer than any upload. */
    @Schedule(hour = "3", minute = "40", persistent = false)
    void removeLeftFiles() {
        Set<String> taken = em.createQuery("select a.id from Attachment a", UUID.class)
                .getResultStream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
        new SealedFiles(Path.of(settings.text(Setting.DATA)).resolve("reports"))
                .removeLeft(taken, clock.instant().minus(Duration.ofDays(1)));
    }

    /** Takes granted identity keys away when their last day is over. */
    @Schedule(hour = "0", minute = "5", persistent = false)
    void removeExpiredGrants() {
        new IdentityRequests(em).removeExpired(LocalDate.now(clock));
    }
}

package kr.opengov.platform.internal.files;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Deletes, once a night, the bytes of files that were removed and of uploads whose transaction was rolled back. */
@Singleton
public class FileTidier {

    private static final Logger LOG = Logger.getLogger(FileTidier.class.getName());
    private static final Duration UNTOUCHED = Duration.ofDays(1);

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private BlobStore blobs;

    @Schedule(hour = "3", minute = "41", persistent = false)
    void tidyUp() {
        int deleted = blobs.tidyUp(clock.instant().minus(UNTOUCHED), this::needed);
        LOG.log(Level.INFO, "deleted the bytes of {0} files that nobody has any more", deleted);
    }

    private boolean needed(String sha256) {
        return em.createQuery(
                                "SELECT COUNT(f) FROM FileRow f WHERE f.sha256 = :sha256 AND f.removedAt IS NULL",
                                Long.class)
                        .setParameter("sha256", sha256)
                        .getSingleResult()
                > 0;
    }
}

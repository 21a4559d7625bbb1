package kr.opengov.membership.internal.register;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;

/**
 * Removes, once a night, documents that no entry names: a form keeps its document while another field is mended, and
 * somebody who gives up leaves it behind.
 */
@Singleton
public class LeftOverDocuments {

    private static final Logger LOG = Logger.getLogger(LeftOverDocuments.class.getName());

    /** Longer than any form stays open. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** Every place of this module that names a document of this purpose. */
    private static final List<String> NAMED = List.of(
            "SELECT j.documentId FROM Joining j WHERE j.documentId IN :ids",
            "SELECT e.documentId FROM StatusEvent e WHERE e.documentId IN :ids",
            "SELECT s.documentId FROM ReviewStep s WHERE s.documentId IN :ids",
            "SELECT f.documentId FROM JoinFactRow f WHERE f.documentId IN :ids");

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private FileStore files;

    protected LeftOverDocuments() {}

    public LeftOverDocuments(EntityManager em, Clock clock, FileStore files) {
        this.em = em;
        this.clock = clock;
        this.files = files;
    }

    /** Removes what nobody names any more. */
    @Schedule(hour = "3", minute = "21", persistent = false)
    public void remove() {
        List<Long> old = files.stored(KnownDocument.PURPOSE, clock.instant().minus(KEPT)).stream()
                .map(FileView::id)
                .toList();
        Set<Long> left = new HashSet<>(old);
        if (!old.isEmpty()) {
            NAMED.forEach(query -> left.removeAll(new HashSet<>(
                    em.createQuery(query, Long.class).setParameter("ids", old).getResultList())));
        }
        left.forEach(files::remove);
        LOG.log(Level.INFO, "removed {0} documents that no entry names", left.size());
    }
}

package kr.opengov.platform.internal.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.opengov.platform.outbox.MessageState;
import kr.opengov.platform.outbox.OutboxHandler;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/**
 * The steps of delivery, each a transaction of its own: take, deliver, and after a failure put back. A taken message has a
 * lease; when its node falls silent, another takes it after the lease. Whoever comes back late finds that the message is
 * no longer his and does nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());
    private static final int LONGEST_ERROR = 1000;

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    @Inject
    private Receivers receivers;

    protected OutboxRelay() {}

    /** A relay outside a container; the caller begins and ends the transactions. */
    public OutboxRelay(EntityManager em, Clock clock, Settings settings, Receivers receivers) {
        this.em = em;
        this.clock = clock;
        this.settings = settings;
        this.receivers = receivers;
    }

    /**
     * Takes messages whose time has come and whose receiver can work. Rows that another node is taking at this moment are
     * passed over, so nobody waits and nobody takes twice.
     *
     * @return their ids, the longest due first
     */
    public List<Long> take(UUID taker) {
        List<String> ready = receivers.ready();
        if (ready.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Long> ids = lockDue(ready, now);
        if (ids.isEmpty()) {
            return ids;
        }
        Instant leaseEnds = now.plus(settings.seconds(Setting.OUTBOX_LEASE));
        em.createQuery("SELECT r FROM OutboxRow r WHERE r.id IN :ids", OutboxRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> row.take(taker, leaseEnds));
        em.flush();
        return ids;
    }

    @SuppressWarnings("unchecked")
    private List<Long> lockDue(List<String> ready, Instant now) {
        // Asking for the connection begins the transaction at the database; a plain query would run outside of it and
        // lose the locks at once.
        em.unwrap(Connection.class);
        String names = String.join(", ", Collections.nCopies(ready.size(), "?"));
        var query = em.createNativeQuery("SELECT id FROM pf_outbox WHERE state IN ('WAITING', 'TAKEN') AND due_at <= ?"
                + " AND receiver IN (" + names + ") ORDER BY due_at, id LIMIT "
                + settings.number(Setting.OUTBOX_BATCH) + " FOR UPDATE SKIP LOCKED");
        query.setParameter(1, Timestamp.from(now));
        for (int i = 0; i < ready.size(); i++) {
            query.setParameter(i + 2, ready.get(i));
        }
        return ((Collection<Number>) query.getResultList())
                .stream().map(Number::longValue).toList();
    }

    /**
     * Gives a message to its receiver and marks it delivered, in one transaction.
     *
     * @throws DeliveryFailed around what the receiver threw; the transaction is rolled back, {@link #putBack} comes next
     */
    public void deliver(long id, UUID taker) {
        OutboxRow row = em.find(OutboxRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || !row.isTakenBy(taker)) {
            return;
        }
        OutboxHandler handler = receivers
                .named(row.receiver())
                .orElseThrow(() -> new IllegalStateException("nobody is called " + row.receiver() + " any more"));
        try {
            handler.handle(row.message());
        } catch (Exception e) {
            throw new DeliveryFailed(e);
        }
        row.deliver(clock.instant());
        em.flush();
    }

    /** Puts a message back for the next attempt, or among the dead letters when there were enough. */
    public void putBack(long id, UUID taker, Exception error) {
        OutboxRow row = em.find(OutboxRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || !row.isTakenBy(taker)) {
            return;
        }
        Instant now = clock.instant();
        String reason = reason(error);
        if (row.attempts() >= settings.number(Setting.OUTBOX_ATTEMPTS)) {
            row.die(reason, now);
            LOG.log(Level.WARNING, "message {0} is a dead letter after {1} attempts: {2}", new Object[] {
                id, row.attempts(), reason
            });
        } else {
            row.retry(
                    reason,
                    now.plus(Pause.after(
                            row.attempts(),
                            settings.seconds(Setting.OUTBOX_FIRST_PAUSE),
                            settings.seconds(Setting.OUTBOX_LONGEST_PAUSE))));
        }
        em.flush();
    }

    /** Deletes what was delivered, or found nobody, long enough ago. */
    public int tidyUp() {
        Instant before = clock.instant().minus(Duration.ofDays(settings.number(Setting.OUTBOX_KEEP)));
        return em.createQuery("DELETE FROM OutboxRow r WHERE r.state IN :finished AND r.createdAt < :before")
                .setParameter("finished", List.of(MessageState.DELIVERED, MessageState.UNCLAIMED))
                .setParameter("before", before)
                .executeUpdate();
    }

    private static String reason(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String text = root.getClass().getSimpleName() + ": " + root.getMessage();
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }
}

package kr.opengov.platform.internal.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Adds entries to the audit trail. */
@Stateless
public class AuditWriter {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Actors actors;

    protected AuditWriter() {}

    /** A writer outside a container. */
    public AuditWriter(EntityManager em, Clock clock, Actors actors) {
        this.em = em;
        this.clock = clock;
        this.actors = actors;
    }

    /** Adds an entry in the transaction of the change it tells of: both are there or neither. */
    public void write(NewEntry entry) {
        em.persist(new AuditEntry(entry, actors.current(), clock.instant()));
        em.flush();
    }

    /** Adds an entry that stays when the caller's transaction is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void writeApart(NewEntry entry) {
        write(entry);
    }
}

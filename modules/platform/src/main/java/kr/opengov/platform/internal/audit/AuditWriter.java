package kr.opengov.platform.internal.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.function.Supplier;

/** Adds entries to the audit trail. */
@Stateless
public class AuditWriter {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Actors actors;

    private Supplier<Actor> actor = () -> actors.current();

    protected AuditWriter() {}

    /** A writer outside a container. */
    public AuditWriter(EntityManager em, Clock clock, Supplier<Actor> actor) {
        this.em = em;
        this.clock = clock;
        this.actor = actor;
    }

    /** Adds an entry in the transaction of the change it tells of: both are there or neither. */
    public void write(NewEntry entry) {
        em.persist(new AuditEntry(entry, actor.get(), clock.instant()));
        em.flush();
    }

    /** Adds an entry that stays when the caller's transaction is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void writeApart(NewEntry entry) {
        write(entry);
    }
}

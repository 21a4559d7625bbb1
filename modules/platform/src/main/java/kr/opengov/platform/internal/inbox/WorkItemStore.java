package kr.opengov.platform.internal.inbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.persistence.LikePattern;

/** Writes work items, each change one SQL statement, so that two nodes that open the same item do not fail. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WorkItemStore {

    private static final String OPEN = "INSERT INTO pf_work_item (item_key, kind, title_ko, title_en, path, account_id,"
            + " role, scope, due_on, opened_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
            + " ON DUPLICATE KEY UPDATE kind = VALUES(kind), title_ko = VALUES(title_ko), title_en = VALUES(title_en),"
            + " path = VALUES(path), account_id = VALUES(account_id), role = VALUES(role), scope = VALUES(scope),"
            + " due_on = VALUES(due_on),"
            // Who describes an open item anew does not make it younger.
            + " opened_at = CASE WHEN closed_at IS NULL THEN opened_at ELSE VALUES(opened_at) END, closed_at = NULL";

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    protected WorkItemStore() {}

    /** A store outside a container. */
    public WorkItemStore(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    public void open(@Valid NewWorkItem item) {
        em.createNativeQuery(OPEN)
                .setParameter(1, item.key())
                .setParameter(2, item.kind().name())
                .setParameter(3, item.titleKo())
                .setParameter(4, item.titleEn())
                .setParameter(5, item.path())
                .setParameter(6, item.accountId())
                .setParameter(7, item.role())
                .setParameter(8, item.scope())
                .setParameter(9, item.dueOn())
                .setParameter(10, now())
                .executeUpdate();
    }

    public void close(String key) {
        em.createNativeQuery("UPDATE pf_work_item SET closed_at = ?1 WHERE item_key = ?2 AND closed_at IS NULL")
                .setParameter(1, now())
                .setParameter(2, key)
                .executeUpdate();
    }

    public void closeAll(String keyPrefix) {
        if (keyPrefix.isBlank()) {
            throw new IllegalArgumentException("an empty prefix would close the work of everybody");
        }
        em.createNativeQuery(
                        "UPDATE pf_work_item SET closed_at = ?1 WHERE item_key LIKE ?2 ESCAPE '!' AND closed_at IS NULL")
                .setParameter(1, now())
                .setParameter(2, LikePattern.beginning(keyPrefix))
                .executeUpdate();
    }

    /** Native statements know no converter: the instant goes as the UTC date and time its column holds. */
    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

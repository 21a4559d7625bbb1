package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Gives serial numbers. The row of the unit's series stays locked until the transaction ends: another node waits, and
 * what is rolled back, or dies, gives its number back. So none is given twice and none is lost.
 */
final class DocumentNumbers {

    private DocumentNumbers() {}

    /** The next number of a unit; only inside the transaction that approves. */
    static long next(EntityManager em, long unit) {
        List<?> rows = em.createNativeQuery("SELECT last_serial FROM pf_number_series WHERE unit_id = ? FOR UPDATE")
                .setParameter(1, unit)
                .getResultList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("the unit " + unit + " has no number series");
        }
        long next = ((Number) rows.get(0)).longValue() + 1;
        em.createNativeQuery("UPDATE pf_number_series SET last_serial = ? WHERE unit_id = ?")
                .setParameter(1, next)
                .setParameter(2, unit)
                .executeUpdate();
        return next;
    }

    static void begin(EntityManager em, long unit, long lastSerial) {
        em.createNativeQuery("INSERT INTO pf_number_series (unit_id, last_serial) VALUES (?, ?)")
                .setParameter(1, unit)
                .setParameter(2, lastSerial)
                .executeUpdate();
    }
}

package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody in an office as the accounts know him today.
 *
 * @param active whether the account may be used
 */
record Officer(Long accountId, String name, String unit, String position, boolean active) {

    /** Officers by account, as far as there are any; one SQL statement. */
    static Map<Long, Officer> of(EntityManager em, Collection<Long> accounts) {
        Map<Long, Officer> found = new LinkedHashMap<>();
        if (accounts.isEmpty()) {
            return found;
        }
        Query query = em.createNativeQuery("SELECT id, name_ko, unit, position, state FROM pf_account WHERE id IN ("
                + "?, ".repeat(accounts.size() - 1) + "?) ORDER BY id");
        int parameter = 1;
        for (Long account : accounts) {
            query.setParameter(parameter++, account);
        }
        for (Object row : query.getResultList()) {
            Object[] values = (Object[]) row;
            Long id = ((Number) values[0]).longValue();
            found.put(
                    id,
                    new Officer(
                            id,
                            (String) values[1],
                            (String) values[2],
                            (String) values[3],
                            "ACTIVE".equals(values[4])));
        }
        return found;
    }

    /** One officer; somebody without name when the account is gone. */
    static Officer of(EntityManager em, long account) {
        return of(em, List.of(account)).getOrDefault(account, new Officer(account, "-", null, null, false));
    }
}

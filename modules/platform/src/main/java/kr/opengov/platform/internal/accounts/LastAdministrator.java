package kr.opengov.platform.internal.accounts;

import jakarta.persistence.EntityManager;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;

/** There is always somebody who can manage accounts: the last active administrator stays one. */
public final class LastAdministrator {

    private LastAdministrator() {}

    /**
     * Locks the rows of all administrators, so that two who leave at once do not both see the other.
     *
     * @throws Refusal {@code LAST_ADMINISTRATOR} when the account is the only active administrator
     */
    public static void mayLeave(EntityManager em, Account leaving) {
        List<?> others = em.createNativeQuery(
                        "SELECT a.id FROM pf_account a JOIN pf_account_role r ON r.account_id = a.id"
                                + " WHERE r.role = ?1 AND a.state = 'ACTIVE' ORDER BY a.id FOR UPDATE")
                .setParameter(1, Roles.ADMINISTRATOR)
                .getResultList();
        boolean isOne = others.stream().anyMatch(id -> ((Number) id).longValue() == leaving.id());
        if (isOne
                && others.stream()
                                .map(id -> ((Number) id).longValue())
                                .distinct()
                                .count()
                        == 1) {
            throw new Refusal("LAST_ADMINISTRATOR");
        }
    }
}

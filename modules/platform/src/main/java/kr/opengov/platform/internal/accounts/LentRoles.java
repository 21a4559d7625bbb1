package kr.opengov.platform.internal.accounts;

import jakarta.persistence.EntityManager;
import java.util.List;
import kr.opengov.platform.Roles;

/**
 * Roles that somebody lends a deputy for the days of an absence, so that work which waits for a role does not lie. Only
 * roles of an office are lent. What a person was chosen or vouched for stays: seats of committees, assessment, reports of
 * corruption, their reporters' identities, the audit and the running of the portal.
 */
public final class LentRoles {

    /** The roles a deputy can hold for somebody. */
    public static final List<String> LENDABLE = List.of(
            Roles.STAFF,
            Roles.PLAN_EDITOR,
            Roles.DEPARTMENT_REVIEWER,
            Roles.LEAD_AGENCY,
            Roles.COMMITTEE_SECRETARY,
            Roles.SUMMIT_ORGANISER);

    /** Accounts that lend their roles to {@code :account} on {@code :day}, for queries in JPQL. */
    public static final String LENDERS = "SELECT d.accountId FROM Deputy d WHERE d.deputyId = :account"
            + " AND EXISTS (SELECT a.id FROM Account a WHERE a.id = d.accountId"
            + " AND a.state = kr.opengov.platform.accounts.AccountState.ACTIVE)"
            + " AND d.withRoles = TRUE AND d.endedAt IS NULL AND d.fromOn <= :day AND d.toOn >= :day";

    private LentRoles() {}

    /** Sessions of those who do the work of an account read their roles anew at their next request. */
    public static void refresh(EntityManager em, long accountId) {
        em.createNativeQuery("UPDATE pf_account SET roles_epoch = roles_epoch + 1, version = version + 1 WHERE id IN"
                        + " (SELECT deputy_id FROM pf_deputy WHERE account_id = ?1 AND with_roles = 1"
                        + " AND ended_at IS NULL)")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** The same for everybody who holds a role for somebody else. */
    public static void refresh(EntityManager em, String role) {
        em.createNativeQuery("UPDATE pf_account SET roles_epoch = roles_epoch + 1, version = version + 1 WHERE id IN"
                        + " (SELECT d.deputy_id FROM pf_deputy d JOIN pf_account_role r ON r.account_id = d.account_id"
                        + " WHERE r.role = ?1 AND d.with_roles = 1 AND d.ended_at IS NULL)")
                .setParameter(1, role)
                .executeUpdate();
    }
}

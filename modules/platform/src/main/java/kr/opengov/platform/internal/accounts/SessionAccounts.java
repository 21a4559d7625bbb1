package kr.opengov.platform.internal.accounts;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.SignedInAccount;

/**
 * What a session keeps of an account: names and the roles in force, with those that somebody lends it on the day. Two
 * statements.
 */
public final class SessionAccounts {

    private SessionAccounts() {}

    public static SignedInAccount load(EntityManager em, Devices.Device device, Instant seenAt, LocalDate day) {
        Object[] names =
                (Object[]) em.createQuery("SELECT a.nameKo, a.nameEn, a.language FROM Account a WHERE a.id = :id")
                        .setParameter("id", device.accountId())
                        .getSingleResult();
        Set<String> inForce = new TreeSet<>();
        Set<String> waiting = new TreeSet<>();
        inForce.add(Roles.CITIZEN);
        List<?> rows = em.createNativeQuery("SELECT DISTINCT r.role, p.totp_required + 0"
                        + " FROM pf_account_role r LEFT JOIN pf_role_policy p ON p.role = r.role WHERE r.account_id = ?1"
                        + " OR (r.role IN ('" + String.join("','", LentRoles.LENDABLE) + "')"
                        + " AND r.account_id IN (SELECT d.account_id FROM pf_deputy d"
                        + " JOIN pf_account a ON a.id = d.account_id AND a.state = 'ACTIVE'"
                        + " WHERE d.deputy_id = ?1 AND d.with_roles = 1 AND d.ended_at IS NULL"
                        + " AND d.from_on <= ?2 AND d.to_on >= ?2))")
                .setParameter(1, device.accountId())
                .setParameter(2, day)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            boolean waits = RolePolicy.requiresTotp((String) columns[0], (Number) columns[1]) && !device.secondFactor();
            (waits ? waiting : inForce).add((String) columns[0]);
        }
        return new SignedInAccount(
                device.accountId(),
                device.series(),
                device.rolesEpoch(),
                (String) names[0],
                (String) names[1],
                (String) names[2],
                inForce,
                waiting,
                device.secondFactor(),
                seenAt,
                day);
    }
}

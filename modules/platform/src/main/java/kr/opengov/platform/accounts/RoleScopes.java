package kr.opengov.platform.accounts;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.internal.accounts.LentRoles;

/**
 * What the caller holds a role for. {@code @RolesAllowed} knows the role only; a façade that works on one agency's or one
 * summit's things asks here whether the role is held for it, by the caller or by somebody who lends it today.
 */
@Stateless
public class RoleScopes {

    private static final String HELD =
            "(r.account.id = :account OR (r.key.role IN :lendable AND r.account.id IN (" + LentRoles.LENDERS + ")))";

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    protected RoleScopes() {}

    public RoleScopes(EntityManager em, SessionContext context, Clock clock) {
        this.em = em;
        this.context = context;
        this.clock = clock;
    }

    /** Whether the caller holds the role for this thing or for the whole portal; the role itself must be in force. */
    @PermitAll
    public boolean mayAct(String role, String scopeKind, String scopeId) {
        return context.isCallerInRole(role)
                && em.createQuery(
                                        "SELECT COUNT(r) FROM AccountRole r WHERE " + HELD + " AND r.key.role = :role"
                                                + " AND (r.key.scopeKind = '' OR (r.key.scopeKind = :kind AND r.key.scopeId = :id))",
                                        Long.class)
                                .setParameter("account", me())
                                .setParameter("day", LocalDate.now(clock))
                                .setParameter("lendable", LentRoles.LENDABLE)
                                .setParameter("role", role)
                                .setParameter("kind", scopeKind)
                                .setParameter("id", scopeId)
                                .getSingleResult()
                        > 0;
    }

    /** Whether the caller holds the role for the whole portal. */
    @PermitAll
    public boolean mayActEverywhere(String role) {
        return mayAct(role, "*", "*");
    }

    /** The things of a kind the caller holds the role for, such as the codes of agencies. */
    @PermitAll
    public List<String> scopes(String role, String scopeKind) {
        return em.createQuery(
                        "SELECT DISTINCT r.key.scopeId FROM AccountRole r WHERE " + HELD + " AND r.key.role = :role"
                                + " AND r.key.scopeKind = :kind ORDER BY r.key.scopeId",
                        String.class)
                .setParameter("account", me())
                .setParameter("day", LocalDate.now(clock))
                .setParameter("lendable", LentRoles.LENDABLE)
                .setParameter("role", role)
                .setParameter("kind", scopeKind)
                .getResultList();
    }

    private long me() {
        Long account = CallerAccount.orNull(context);
        return account == null ? -1 : account;
    }
}

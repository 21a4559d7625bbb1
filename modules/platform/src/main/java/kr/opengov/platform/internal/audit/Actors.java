package kr.opengov.platform.internal.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.Principal;
import java.util.List;
import kr.opengov.platform.audit.RequestOrigin;

/** Finds out who acts: the caller's principal is the account id in decimal digits, anything else is a visitor. */
@Stateless
public class Actors {

    @Resource
    private SessionContext context;

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private RequestOrigin origin;

    private Actor fixed;

    protected Actors() {}

    /** Always the same actor, for use outside a container. */
    public Actors(Actor actor) {
        fixed = actor;
    }

    /** Who acts now, with the name the account has now. */
    public Actor current() {
        if (fixed != null) {
            return fixed;
        }
        Long account = currentAccount();
        String name = account == null ? null : nameOf(account);
        try {
            return new Actor(account, name, origin.address(), origin.requestId());
        } catch (ContextNotActiveException outsideOfRequests) {
            return new Actor(account, name, null, null);
        }
    }

    /** The account id of the caller, or null for a visitor and for the portal's own work. */
    public Long currentAccount() {
        return fixed != null ? fixed.accountId() : accountId(context.getCallerPrincipal());
    }

    private String nameOf(long account) {
        List<?> names = em.createNativeQuery("SELECT name_ko FROM pf_account WHERE id = ?")
                .setParameter(1, account)
                .getResultList();
        return names.isEmpty() ? null : names.get(0).toString();
    }

    static Long accountId(Principal principal) {
        String name = principal == null ? null : principal.getName();
        return name != null && name.matches("[0-9]{1,18}") ? Long.valueOf(name) : null;
    }
}

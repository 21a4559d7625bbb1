package kr.opengov.platform.internal.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.Principal;
import kr.opengov.platform.audit.AccountNames;
import kr.opengov.platform.audit.RequestOrigin;

/** Finds out who acts: the caller's principal is the account id in decimal digits, anything else is a visitor. */
@Stateless
public class Actors {

    @Resource
    private SessionContext context;

    @Inject
    private RequestOrigin origin;

    @Inject
    private Instance<AccountNames> names;

    /** Who acts now. */
    public Actor current() {
        Long account = accountId(context.getCallerPrincipal());
        String name = account == null || names.isUnsatisfied()
                ? null
                : names.get().nameOf(account).orElse(null);
        try {
            return new Actor(account, name, origin.address(), origin.requestId());
        } catch (ContextNotActiveException outsideOfRequests) {
            return new Actor(account, name, null, null);
        }
    }

    /** The account id of the caller, or null for a visitor and for the portal's own work. */
    public Long currentAccount() {
        return accountId(context.getCallerPrincipal());
    }

    static Long accountId(Principal principal) {
        String name = principal == null ? null : principal.getName();
        return name != null && name.matches("[0-9]{1,18}") ? Long.valueOf(name) : null;
    }
}

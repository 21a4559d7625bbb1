package kr.opengov.db;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Set;

/** Who calls a façade in a test without a container. */
public final class TestCaller {

    private TestCaller() {}

    /** An account with its roles; asked for anything else the context fails. */
    public static SessionContext of(long account, String... roles) {
        return of(null, account, roles);
    }

    /** An account with its roles, which may undo the transaction of an entity manager. */
    public static SessionContext of(EntityManager em, long account, String... roles) {
        Principal caller = () -> Long.toString(account);
        Set<String> held = Set.of(roles);
        return (SessionContext) Proxy.newProxyInstance(
                TestCaller.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getCallerPrincipal" -> caller;
                    case "isCallerInRole" -> held.contains(arguments[0]);
                    case "setRollbackOnly" -> {
                        em.getTransaction().setRollbackOnly();
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}

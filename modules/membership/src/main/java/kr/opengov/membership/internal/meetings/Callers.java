package kr.opengov.membership.internal.meetings;

import jakarta.ejb.SessionContext;
import java.time.Clock;
import kr.opengov.membership.internal.register.Recorded;

/** Who calls a façade. */
public final class Callers {

    private Callers() {}

    /** Now, by the account that calls. */
    public static Recorded recorded(SessionContext session, Clock clock) {
        String name = session.getCallerPrincipal().getName();
        return new Recorded(clock.instant(), name.matches("\\d+") ? Long.valueOf(name) : null);
    }
}

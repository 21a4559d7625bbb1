package kr.opengov.platform.accounts;

import jakarta.ejb.SessionContext;

/** The account that calls a façade: the portal signs people in under the number of their account. */
public final class CallerAccount {

    private CallerAccount() {}

    /** The account of a caller whose role says that somebody is signed in. */
    public static long of(SessionContext session) {
        return Long.parseLong(session.getCallerPrincipal().getName());
    }

    /** Null when nobody is signed in. */
    public static Long orNull(SessionContext session) {
        String name = session.getCallerPrincipal().getName();
        return name.matches("[0-9]{1,18}") ? Long.valueOf(name) : null;
    }
}

package kr.opengov.web.security;

import jakarta.security.enterprise.CallerPrincipal;
import kr.opengov.platform.accounts.Sessions;

/** The caller as the identity store found it; its name is the id of the account. */
class AccountPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final transient Sessions.Opened opened;

    AccountPrincipal(Sessions.Opened opened) {
        super(Long.toString(opened.account().id()));
        this.opened = opened;
    }

    Sessions.Opened opened() {
        return opened;
    }
}

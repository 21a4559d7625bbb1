package kr.opengov.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kr.opengov.platform.accounts.SignedInAccount;

/**
 * What the session of a signed-in account holds. The time of the last use is kept here and not taken from the container,
 * because the page that asks how much time is left is no use.
 */
final class PortalSession implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = PortalSession.class.getName();

    /** Where the header reads the name from. */
    private static final String ACCOUNT_NAME = "portal.account.name";

    /** The container lets go a little later than the portal, so that the portal decides. */
    private static final Duration LATER = Duration.ofMinutes(5);

    private SignedInAccount account;
    private Instant lastUse;

    private PortalSession(SignedInAccount account, Instant lastUse) {
        this.account = account;
        this.lastUse = lastUse;
    }

    /** The session of a request, if somebody is signed in; never makes one. */
    static Optional<PortalSession> of(HttpServletRequest request) {
        return of(request.getSession(false));
    }

    /** What a session holds, if somebody is signed in. */
    static Optional<PortalSession> of(HttpSession session) {
        try {
            return session == null
                    ? Optional.empty()
                    : Optional.ofNullable((PortalSession) session.getAttribute(ATTRIBUTE));
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Opens a session with a new id; whatever was in the old one is gone. */
    static void open(HttpServletRequest request, SignedInAccount account, Instant now, Duration idleLimit) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(Math.toIntExact(idleLimit.plus(LATER).toSeconds()));
        session.setAttribute(ATTRIBUTE, new PortalSession(account, now));
        session.setAttribute(ACCOUNT_NAME, account.nameKo());
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException endedMeanwhile) {
                return; // another request was faster
            }
        }
    }

    /** Keeps what the platform said about the account just now. */
    synchronized void renew(HttpServletRequest request, SignedInAccount current) {
        if (current != account) {
            account = current;
            request.getSession().setAttribute(ACCOUNT_NAME, current.nameKo());
        }
    }

    synchronized void use(Instant now) {
        lastUse = now;
    }

    synchronized SignedInAccount account() {
        return account;
    }

    /** Time until the session ends if nothing happens; never negative. */
    synchronized Duration left(Instant now, Duration idleLimit) {
        Duration left = Duration.between(now, lastUse.plus(idleLimit));
        return left.isNegative() ? Duration.ZERO : left;
    }
}

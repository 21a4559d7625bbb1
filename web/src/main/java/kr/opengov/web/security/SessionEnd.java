package kr.opengov.web.security;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import kr.opengov.platform.accounts.SignedOut;

/** Tells the modules that a session ended, by signing out, by time or because somebody ended it elsewhere. */
@WebListener
public class SessionEnd implements HttpSessionListener {

    @Inject
    private Event<SignedOut> ended;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        PortalSession.of(event.getSession())
                .map(PortalSession::account)
                .ifPresent(account -> ended.fire(new SignedOut(account.id(), account.series())));
    }
}

package kr.opengov.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kr.opengov.platform.accounts.CurrentSignIn;
import kr.opengov.platform.accounts.DeviceToken;
import kr.opengov.platform.accounts.Sessions;
import kr.opengov.platform.accounts.SignedInAccount;
import kr.opengov.platform.audit.RequestOrigin;
import kr.opengov.web.frame.RequestLogFilter;
import kr.opengov.web.frame.SecurityHeadersFilter;

/**
 * Who makes a request. Somebody with a session is checked against the database (one statement); a browser that was signed
 * in before comes back by its cookie, but only where an account is needed: public pages are the same for everybody, may
 * be kept by caches and make no session. The areas {@code my} and {@code desk} lead visitors to the sign-in page.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private Sessions sessions;

    @Inject
    private RequestOrigin origin;

    @Inject
    private CurrentSignIn signIn;

    @Inject
    private ClientAddress address;

    @Inject
    private SessionRules rules;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = Area.path(request);
        if (isResource(path)) {
            return context.doNothing();
        }
        origin.fill(address.of(request), RequestLogFilter.idOf(request));
        Area area = Area.of(request);
        Optional<SignedInAccount> account = running(request, path);
        if (account.isEmpty() && (area != Area.PUBLIC || path.equals("/signin"))) {
            account = returning(request, response);
        }
        if (account.isEmpty()) {
            return area == Area.PUBLIC ? context.doNothing() : toSignIn(request, context);
        }
        SignedInAccount caller = account.get();
        signIn.fill(caller);
        AuthenticationStatus status =
                context.notifyContainerAboutLogin(new CallerPrincipal(Long.toString(caller.id())), caller.roles());
        if (path.equals("/signin") && request.getMethod().equals("GET")) {
            return redirect(context, Landing.of(request.getParameter("to"), caller));
        }
        if (area == Area.DESK && !Area.opensDesks(caller.roles())) {
            return caller.waiting().isEmpty() ? forbid(response) : redirect(context, "/my/totp");
        }
        return status;
    }

    /** The account of the session, as long as it is used and nobody ended it. */
    private Optional<SignedInAccount> running(HttpServletRequest request, String path) {
        Optional<PortalSession> session = PortalSession.of(request);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        Optional<SignedInAccount> current = rules.left(session.get()).isZero()
                ? Optional.empty()
                : sessions.check(session.get().account());
        if (current.isEmpty()) {
            PortalSession.end(request);
            return Optional.empty();
        }
        session.get().renew(request, current.get());
        if (!SessionServlet.onlyAsks(request, path)) {
            session.get().use(rules.now());
        }
        return current;
    }

    /** The account of a browser that was signed in before. */
    private Optional<SignedInAccount> returning(HttpServletRequest request, HttpServletResponse response) {
        Optional<DeviceToken> cookie = DeviceCookie.read(request);
        if (cookie.isEmpty()) {
            return Optional.empty();
        }
        CredentialValidationResult result = stores.validate(new DeviceCredential(cookie.get()));
        if (result.getStatus() != CredentialValidationResult.Status.VALID
                || !(result.getCallerPrincipal() instanceof AccountPrincipal principal)) {
            DeviceCookie.remove(request, response);
            return Optional.empty();
        }
        Sessions.Opened opened = principal.opened();
        if (opened.token() != null) {
            DeviceCookie.write(request, response, opened.token(), opened.lifetime());
        }
        PortalSession.open(request, opened.account(), rules.now(), rules.idleLimit());
        return Optional.of(opened.account());
    }

    private static AuthenticationStatus toSignIn(HttpServletRequest request, HttpMessageContext context) {
        String query = request.getMethod().equals("GET") && request.getQueryString() != null
                ? "?" + request.getQueryString()
                : "";
        String asked =
                request.getRequestURI().substring(request.getContextPath().length()) + query;
        return redirect(context, "/signin?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }

    /** Leads to a path in the language of the request. No filter has seen the answer, so the headers are written here. */
    private static AuthenticationStatus redirect(HttpMessageContext context, String path) {
        HttpServletRequest request = context.getRequest();
        SecurityHeadersFilter.write(request, context.getResponse());
        return context.redirect(request.getContextPath() + (Area.isEnglish(request) ? "/en" : "") + path);
    }

    private static AuthenticationStatus forbid(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static boolean isResource(String path) {
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/resources/")
                || path.startsWith("/assets/")
                || path.startsWith("/health");
    }
}

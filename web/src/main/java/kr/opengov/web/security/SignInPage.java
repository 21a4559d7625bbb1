package kr.opengov.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kr.opengov.platform.accounts.SignIn;
import kr.opengov.platform.accounts.SignInAttempt;
import kr.opengov.platform.accounts.SignInOrigin;
import kr.opengov.platform.accounts.SignInOutcome;
import kr.opengov.platform.audit.RequestOrigin;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/**
 * The sign-in page: address and password, then a code where the account has a second factor. What was proved by the
 * password waits in a session that nobody else knows; the page itself has no state.
 */
@Named
@RequestScoped
public class SignInPage {

    private static final String PENDING = SignInPage.class.getName() + ".pending";

    @Inject
    private SignIn signIn;

    @Inject
    private RequestOrigin origin;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Format format;

    private String email;
    private String password;
    private boolean persistent;
    private String code;

    /** Address and password. */
    public String signIn() {
        SignInAttempt attempt = new SignInAttempt(
                email, password, persistent, from(), DeviceCookie.read(request).orElse(null));
        return goOn(signIn.withPassword(attempt));
    }

    /** The code of the second factor. */
    public String giveCode() {
        SignInOutcome.CodeNeeded pending = pending();
        if (pending == null) {
            return say("signin.expired");
        }
        return goOn(signIn.withCode(pending, code, from()));
    }

    /** Back to the first step. */
    public String startOver() {
        PortalSession.end(request);
        return Messages.goTo(address());
    }

    private SignInOrigin from() {
        return new SignInOrigin(origin.address(), BrowserName.of(request.getHeader("User-Agent")));
    }

    private String goOn(SignInOutcome outcome) {
        if (outcome instanceof SignInOutcome.Wrong wrong) {
            return refuse(wrong);
        } else if (outcome instanceof SignInOutcome.CodeNeeded needed) {
            PortalSession.end(request);
            request.getSession(true).setAttribute(PENDING, needed);
            return Messages.goTo(address());
        }
        PortalSession.end(request);
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        DeviceCookie.write(request, response, ((SignInOutcome.SignedIn) outcome).token(), -1);
        // The page after this one opens the session by the cookie; it also notices when the browser keeps none.
        return Messages.goTo(address() + (getTo().isEmpty() ? "?" : "&") + "in=1");
    }

    private String refuse(SignInOutcome.Wrong wrong) {
        if (!wrong.pause().isZero()) {
            Duration pause = wrong.pause();
            return pause.toMinutes() > 0
                    ? say("signin.wait.minutes", pause.toMinutes() + 1)
                    : say("signin.wait.seconds", pause.toSeconds() + 1);
        } else if (wrong.looked()) {
            return say(isCodeNeeded() ? "signin.code.wrong" : "signin.wrong");
        }
        PortalSession.end(request);
        return say("signin.expired");
    }

    private String say(String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, format.sentence(key, arguments), null));
        return null;
    }

    private String address() {
        return "/signin" + (getTo().isEmpty() ? "" : "?to=" + URLEncoder.encode(getTo(), StandardCharsets.UTF_8));
    }

    private SignInOutcome.CodeNeeded pending() {
        HttpSession session = request.getSession(false);
        return session == null ? null : (SignInOutcome.CodeNeeded) session.getAttribute(PENDING);
    }

    /** Whether the password was given and the code is asked for. */
    public boolean isCodeNeeded() {
        return pending() != null;
    }

    /** Whether somebody who just signed in is still a visitor: the browser takes no cookies. */
    public boolean isWithoutCookies() {
        return request.getParameter("in") != null && request.getUserPrincipal() == null;
    }

    /** The address that led here, or an empty text. */
    public String getTo() {
        String to = request.getParameter("to");
        return to == null ? "" : to;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isPersistent() {
        return persistent;
    }

    public void setPersistent(boolean persistent) {
        this.persistent = persistent;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

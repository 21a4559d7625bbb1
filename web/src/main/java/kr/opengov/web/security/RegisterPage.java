package kr.opengov.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.NewCitizen;
import kr.opengov.platform.accounts.Registration;
import kr.opengov.platform.audit.RequestOrigin;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;

/** Citizens register. The answer is the same whether the address is new or not. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    private Registration registration;

    @Inject
    private CurrentPage current;

    @Inject
    private RequestOrigin origin;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String name;
    private String password;
    private boolean agreed;
    private boolean ofAge;

    public String register() {
        if (!agreed) {
            throw Refusal.ofField("agreed", "CONSENT_MISSING");
        }
        if (!ofAge) {
            throw Refusal.ofField("ofAge", "AGE_MISSING");
        }
        registration.register(
                new NewCitizen(email, name, password, current.getLang(), agreed, ofAge, origin.address()));
        return Messages.goTo("/register?sent=1");
    }

    /** Whether the mail was sent a moment ago. */
    public boolean isSent() {
        return request.getParameter("sent") != null;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public boolean isOfAge() {
        return ofAge;
    }

    public void setOfAge(boolean ofAge) {
        this.ofAge = ofAge;
    }
}

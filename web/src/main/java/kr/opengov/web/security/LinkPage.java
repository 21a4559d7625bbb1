package kr.opengov.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kr.opengov.platform.accounts.FirstAdministrator;
import kr.opengov.platform.accounts.LinkPurpose;
import kr.opengov.platform.accounts.Registration;
import kr.opengov.platform.accounts.Registration.LinkView;
import kr.opengov.platform.audit.RequestOrigin;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/**
 * What links of mails lead to: {@code /verify/TOKEN} confirms an address, {@code /password/TOKEN} sets a password,
 * {@code /first-administrator/TOKEN} makes the first administrator. Opening a link changes nothing, because mail
 * programs open links too; the form does. {@code /password} asks for a link.
 */
@Named
@RequestScoped
public class LinkPage {

    @Inject
    private Registration registration;

    @Inject
    private CurrentPage current;

    @Inject
    private RequestOrigin origin;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String pathToken;

    private String email;
    private String name;
    private String password;

    private Optional<LinkView> link;

    public String confirm() {
        registration.confirm(getToken(), password == null ? "" : password);
        return Messages.goTo("/signin?confirmed=1");
    }

    public String setNewPassword() {
        registration.setPassword(getToken(), password);
        return Messages.goTo("/signin?set=1");
    }

    public String makeFirstAdministrator() {
        registration.firstAdministrator(new FirstAdministrator(getToken(), email, name, password, current.getLang()));
        return Messages.goTo("/signin?set=1");
    }

    public String ask() {
        registration.forgotPassword(email, origin.address());
        return Messages.goTo("/password?sent=1");
    }

    /** The token of the address; the form repeats it. */
    public String getToken() {
        String token = pathToken != null ? pathToken : request.getParameter("token");
        return token == null ? "" : token;
    }

    public boolean isAsking() {
        return getToken().isEmpty();
    }

    public boolean isSent() {
        return request.getParameter("sent") != null;
    }

    private Optional<LinkView> link() {
        if (link == null) {
            link = getToken().isEmpty() ? Optional.empty() : registration.link(getToken());
        }
        return link;
    }

    private boolean isFor(LinkPurpose purpose) {
        return link().filter(found -> found.purpose() == purpose).isPresent();
    }

    public boolean isConfirming() {
        return isFor(LinkPurpose.VERIFY_EMAIL);
    }

    public boolean isFirstAdministrator() {
        return isFor(LinkPurpose.FIRST_ADMINISTRATOR);
    }

    public boolean isInvitation() {
        return isFor(LinkPurpose.INVITATION);
    }

    public boolean isSettingPassword() {
        return isFor(LinkPurpose.RESET_PASSWORD) || isInvitation();
    }

    /** The address the link is about. */
    public String getAddress() {
        return link().map(LinkView::email).orElse("");
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
}

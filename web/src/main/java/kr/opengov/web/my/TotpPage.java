package kr.opengov.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import kr.opengov.platform.accounts.MyAccount;
import kr.opengov.platform.accounts.MyProfile;
import kr.opengov.platform.accounts.MySecurity;
import kr.opengov.platform.accounts.TotpEnrolment;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.security.CurrentAccount;

/** Setting a second factor up, renewing its recovery codes, giving it up. The secret is shown until it is confirmed. */
@Named
@RequestScoped
public class TotpPage {

    private static final String SECRET = TotpPage.class.getName() + ".secret";
    private static final String URI = TotpPage.class.getName() + ".uri";

    @Inject
    private MySecurity security;

    @Inject
    private MyAccount account;

    @Inject
    private CurrentAccount current;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Format format;

    private String currentPassword;
    private String code;
    private List<String> recoveryCodes = List.of();
    private MyProfile profile;

    public String begin() {
        TotpEnrolment enrolment = security.beginTotp(currentPassword);
        HttpSession session = request.getSession();
        session.setAttribute(SECRET, enrolment.secret());
        session.setAttribute(URI, enrolment.uri());
        return Messages.goTo("/my/totp");
    }

    /** Shows the recovery codes once, in the answer to the code. */
    public void confirm() {
        recoveryCodes = security.confirmTotp(code, current.getDevice());
        HttpSession session = request.getSession();
        session.removeAttribute(SECRET);
        session.removeAttribute(URI);
    }

    public void renewCodes() {
        recoveryCodes = security.renewRecoveryCodes(currentPassword);
    }

    public String end() {
        security.endTotp(currentPassword);
        return Messages.saved("totp.ended").redirectTo("/my/totp");
    }

    private String kept(String attribute) {
        return (String) request.getSession().getAttribute(attribute);
    }

    /** Whether a secret waits for its first code. */
    public boolean isEnrolling() {
        return kept(SECRET) != null;
    }

    /** The secret in groups of four, to be typed by hand. */
    public String getSecretInGroups() {
        return kept(SECRET).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The QR code as SVG. */
    public String getQrCode() {
        return QrCode.svg(kept(URI), format.sentence("totp.qr"));
    }

    private MyProfile profile() {
        if (profile == null) {
            profile = account.profile();
        }
        return profile;
    }

    public boolean isActive() {
        return profile().secondFactor();
    }

    public int getCodesLeft() {
        return profile().recoveryCodesLeft();
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

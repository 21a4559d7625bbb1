package kr.opengov.platform.accounts;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.audit.NotAudited;
import kr.opengov.platform.internal.accounts.Account;
import kr.opengov.platform.internal.accounts.AccountMails;
import kr.opengov.platform.internal.accounts.AccountQueries;
import kr.opengov.platform.internal.accounts.Devices;
import kr.opengov.platform.internal.accounts.OwnAccount;
import kr.opengov.platform.internal.accounts.PasswordHashes;
import kr.opengov.platform.internal.accounts.PasswordPolicy;
import kr.opengov.platform.internal.accounts.SecondFactor;
import kr.opengov.platform.internal.accounts.SecretCiphers;
import kr.opengov.platform.internal.accounts.Totp;

/** How the caller proves to be the owner of the account: password, devices, second factor. */
@Stateless
public class MySecurity {

    private static final String ISSUER = "opengov.kr";

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private OwnAccount own;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private SecretCiphers ciphers;

    @Inject
    private AccountMails mails;

    @Inject
    private Clock clock;

    /**
     * Changes the password; every other device is signed out.
     *
     * @param device the one the caller uses
     * @throws Refusal {@code PASSWORD_WRONG}, {@code TOO_MANY_ATTEMPTS} or one of the password rules
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("accounts.password.change")
    public void changePassword(@NotAudited String currentPassword, @NotAudited String password, UUID device) {
        Account account = account();
        own.requirePassword(account.id(), account.passwordHash(), currentPassword);
        PasswordPolicy.check(password, account.email(), account.nameKo(), account.nameEn());
        account.changePassword(hashes.generate(password.toCharArray()), clock.instant());
        em.flush();
        keepOnly(account, device);
        mails.passwordChanged(account);
    }

    /** The devices the caller is signed in with, last seen first. */
    @RolesAllowed(Roles.CITIZEN)
    public List<DeviceRow> devices() {
        return new Devices(em).list(me(), clock.instant());
    }

    /** @throws Refusal {@code NOT_FOUND} when it is none of the caller's */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("accounts.device.end")
    public void endDevice(UUID device) {
        if (!new Devices(em).end(me(), device)) {
            throw new Refusal("NOT_FOUND");
        }
    }

    /** Signs out everywhere but on the device the caller uses. */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("accounts.device.end-others")
    public void endOthers(UUID device) {
        Account account = account();
        account.endSessions();
        em.flush();
        keepOnly(account, device);
    }

    private void keepOnly(Account account, UUID device) {
        Devices devices = new Devices(em);
        devices.endAllBut(account.id(), device);
        devices.keep(device, account.securityEpoch(), false);
    }

    /**
     * Makes a new secret for an authenticator app; it counts once a code of it was given to {@link #confirmTotp}.
     *
     * @throws Refusal {@code PASSWORD_WRONG}, {@code TOO_MANY_ATTEMPTS}, {@code TOTP_ALREADY_SET} or
     *     {@code SECRET_NOT_CONFIGURED}
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("accounts.totp.begin")
    public TotpEnrolment beginTotp(@NotAudited String currentPassword) {
        Account account = account();
        own.requirePassword(account.id(), account.passwordHash(), currentPassword);
        requireNoTotp(account);
        String secret = Totp.newSecret();
        account.beginTotp(ciphers.encipher(secret, account.id()));
        em.flush();
        return new TotpEnrolment(secret, uri(account.email(), secret));
    }

    private static String uri(String email, String secret) {
        String label = ISSUER + ":" + email;
        return "otpauth://totp/"
                + URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20")
                + "?secret=" + secret + "&issuer=" + ISSUER + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period="
                + Totp.STEP_SECONDS;
    }

    /**
     * Sets the second factor up with the first code of the app.
     *
     * @param device the one the caller uses; it counts as proved from now on
     * @return the recovery codes, shown once
     * @throws Refusal {@code CODE_WRONG} or {@code TOTP_NOT_BEGUN}
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("accounts.totp.confirm")
    public List<String> confirmTotp(@NotAudited String code, UUID device) {
        Account account = account();
        requireNoTotp(account);
        if (account.totpSecret() == null) {
            throw new Refusal("TOTP_NOT_BEGUN");
        }
        Instant now = clock.instant();
        SecondFactor factor = new SecondFactor(em);
        if (!factor.acceptCode(account.id(), ciphers.decipher(account.totpSecret(), account.id()), code, now)) {
            throw Refusal.ofField("code", "CODE_WRONG");
        }
        account.confirmTotp(now);
        em.flush();
        new Devices(em).keep(device, account.securityEpoch(), true);
        return factor.newRecoveryCodes(account.id());
    }

    private static void requireNoTotp(Account account) {
        if (account.totpConfirmed()) {
            throw new Refusal("TOTP_ALREADY_SET");
        }
    }

    /**
     * Replaces the recovery codes.
     *
     * @throws Refusal {@code PASSWORD_WRONG}, {@code TOO_MANY_ATTEMPTS} or {@code TOTP_NOT_SET}
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("accounts.recovery-codes.renew")
    public List<String> renewRecoveryCodes(@NotAudited String currentPassword) {
        Account account = withTotp(currentPassword);
        return new SecondFactor(em).newRecoveryCodes(account.id());
    }

    /**
     * Gives the second factor up.
     *
     * @throws Refusal {@code TOTP_REQUIRED} when a role of the caller requires it, {@code PASSWORD_WRONG},
     *     {@code TOO_MANY_ATTEMPTS} or {@code TOTP_NOT_SET}
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("accounts.totp.end")
    public void endTotp(@NotAudited String currentPassword) {
        Account account = withTotp(currentPassword);
        List<String> requiring = AccountQueries.rolesRequiringTotp(em, account.id());
        if (!requiring.isEmpty()) {
            throw new Refusal("TOTP_REQUIRED", requiring.get(0));
        }
        account.forgetTotp();
        new SecondFactor(em).forgetRecoveryCodes(account.id());
        em.flush();
    }

    private Account withTotp(String currentPassword) {
        Account account = account();
        own.requirePassword(account.id(), account.passwordHash(), currentPassword);
        if (!account.totpConfirmed()) {
            throw new Refusal("TOTP_NOT_SET");
        }
        return account;
    }

    private Account account() {
        return em.find(Account.class, me());
    }

    private long me() {
        return CallerAccount.of(context);
    }
}

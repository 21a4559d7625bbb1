package kr.opengov.platform.accounts;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditTrail;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.audit.NotAudited;
import kr.opengov.platform.internal.accounts.Account;
import kr.opengov.platform.internal.accounts.AccountMails;
import kr.opengov.platform.internal.accounts.AccountQueries;
import kr.opengov.platform.internal.accounts.Devices;
import kr.opengov.platform.internal.accounts.LastAdministrator;
import kr.opengov.platform.internal.accounts.OneTimeTokens;
import kr.opengov.platform.internal.accounts.OwnAccount;
import kr.opengov.platform.internal.accounts.SecondFactor;
import kr.opengov.platform.internal.json.RecordJson;
import kr.opengov.platform.persistence.Aggregates;

/** The account of the caller: profile, mails, data to take away, closing it. */
@Stateless
public class MyAccount {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private OwnAccount own;

    @Inject
    private AccountMails mails;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The profile; four statements. */
    @RolesAllowed(Roles.CITIZEN)
    public MyProfile profile() {
        return AccountQueries.profile(em, account());
    }

    /**
     * Changes the profile and the mails that are wanted.
     *
     * @throws kr.opengov.platform.Conflict when it was changed elsewhere since it was read
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("accounts.profile.change")
    public void change(@Valid ProfileChange change) {
        Account account = Aggregates.load(em, Account.class, me(), change.version());
        String nameEn = Blank.toNull(change.nameEn());
        account.describe(change.nameKo().strip(), nameEn, change.language());
        account.choose(change.notifications());
        em.flush();
    }

    /**
     * Sends a link to a new address; the account takes it over when the link is used.
     *
     * @throws Refusal {@code EMAIL_WRONG}, {@code PASSWORD_WRONG} or {@code TOO_MANY_ATTEMPTS}
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("accounts.email.change")
    public void changeEmail(String newEmail, @NotAudited String currentPassword) {
        Account account = account();
        own.requirePassword(account.id(), account.passwordHash(), currentPassword);
        String email = EmailAddress.normalize(newEmail).orElseThrow(() -> Refusal.ofField("newEmail", "EMAIL_WRONG"));
        String token = new OneTimeTokens(em)
                .create(new OneTimeTokens.Link(LinkPurpose.VERIFY_EMAIL, account.id(), email), clock.instant());
        mails.link(account, email, LinkPurpose.VERIFY_EMAIL, token);
        em.flush();
    }

    /** Everything the portal keeps about the account itself as JSON ({@link MyData}), to take away (개인정보 보호법 제35조, 제35조의2). */
    @RolesAllowed(Roles.CITIZEN)
    public String export() {
        Account account = account();
        audit.personalData("accounts.data.export", Set.of("account:" + account.id()), null);
        List<DeviceRow> devices = new Devices(em).list(account.id(), clock.instant());
        return RecordJson.write(new MyData(clock.instant(), AccountQueries.profile(em, account), devices));
    }

    /**
     * Closes the account for good: texts stay under a neutral name, everything that tells who wrote them is removed.
     *
     * @throws Refusal {@code PASSWORD_WRONG}, {@code TOO_MANY_ATTEMPTS}, or {@code LAST_ADMINISTRATOR}
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("accounts.account.close")
    public void close(@NotAudited String currentPassword) {
        Account account = account();
        own.requirePassword(account.id(), account.passwordHash(), currentPassword);
        LastAdministrator.mayLeave(em, account);
        Instant now = clock.instant();
        account.close(now);
        new Devices(em).endAllBut(account.id(), null);
        new SecondFactor(em).forgetRecoveryCodes(account.id());
        new OneTimeTokens(em).forget(account.id());
        new Devices(em).forgetLastSignIn(account.id());
        em.flush();
    }

    private Account account() {
        return em.find(Account.class, me());
    }

    private long me() {
        return CallerAccount.of(context);
    }
}

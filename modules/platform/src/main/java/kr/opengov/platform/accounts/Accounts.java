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
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.AuditTrail;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.audit.PersonConcerned;
import kr.opengov.platform.internal.accounts.Account;
import kr.opengov.platform.internal.accounts.AccountMails;
import kr.opengov.platform.internal.accounts.AccountQueries;
import kr.opengov.platform.internal.accounts.Devices;
import kr.opengov.platform.internal.accounts.LastAdministrator;
import kr.opengov.platform.internal.accounts.LentRoles;
import kr.opengov.platform.internal.accounts.OneTimeTokens;
import kr.opengov.platform.internal.accounts.RoleKey;
import kr.opengov.platform.internal.accounts.RolePolicy;
import kr.opengov.platform.internal.accounts.SecondFactor;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.Aggregates;

/**
 * The accounts as administrators manage them: who belongs to the portal, what each may do, and how each has to prove it.
 * Nobody gets a password from an administrator; an invitation lets its receiver choose one.
 */
@Stateless
public class Accounts {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private AccountMails mails;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    protected Accounts() {}

    public Accounts(EntityManager em, SessionContext context, AccountMails mails, AuditTrail audit, Clock clock) {
        this.em = em;
        this.context = context;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** Accounts by name, one page; three statements and the entry that these persons were looked at. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page<AccountRow> search(AccountFilter filter, PageRequest page) {
        Page<AccountRow> found = AccountQueries.search(em, filter, page);
        if (!found.rows().isEmpty()) {
            List<String> persons =
                    found.rows().stream().map(row -> "account:" + row.id()).toList();
            audit.personalData("accounts.list.view", persons, null);
        }
        return found;
    }

    /** One account, and the entry that it was looked at; empty when there is none. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Optional<AccountDetails> details(long accountId) {
        Optional<Account> found = Optional.ofNullable(em.find(Account.class, accountId));
        found.ifPresent(account -> audit.personalData("accounts.account.view", Set.of("account:" + accountId), null));
        return found.map(account -> AccountQueries.details(em, account, clock.instant()));
    }

    /**
     * Makes an account and sends the invitation.
     *
     * @return its id
     * @throws Refusal {@code EMAIL_WRONG}, {@code EMAIL_TAKEN}, {@code ROLE_UNKNOWN} or {@code ROLES_APART}
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("accounts.account.invite")
    public long invite(@Valid NewAccount request) {
        String email =
                EmailAddress.normalize(request.email()).orElseThrow(() -> Refusal.ofField("email", "EMAIL_WRONG"));
        if (!em.createQuery("SELECT a.id FROM Account a WHERE a.email = :email", Long.class)
                .setParameter("email", email)
                .getResultList()
                .isEmpty()) {
            throw Refusal.ofField("email", "EMAIL_TAKEN");
        }
        Instant now = clock.instant();
        Account account = Account.invited(email, request.nameKo().strip(), request.language(), now, me());
        account.describe(request.nameKo().strip(), Blank.toNull(request.nameEn()), request.language());
        account.place(Blank.toNull(request.unit()), Blank.toNull(request.position()));
        request.roles().stream()
                .filter(role -> !role.equals(Roles.CITIZEN))
                .forEach(role -> account.give(key(role, null, null), now, me()));
        em.persist(account);
        em.flush();
        sendInvitation(account, now);
        return account.id();
    }

    /** @throws Refusal {@code ACCOUNT_STATE} when the account is in use already */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("accounts.invitation.send")
    public void inviteAgain(@AuditSubject("account") @PersonConcerned long accountId) {
        Account account = load(accountId);
        if (account.state() != AccountState.INVITED) {
            throw new Refusal("ACCOUNT_STATE", account.state().name());
        }
        sendInvitation(account, clock.instant());
    }

    private void sendInvitation(Account account, Instant now) {
        String token =
                new OneTimeTokens(em).create(new OneTimeTokens.Link(LinkPurpose.INVITATION, account.id(), null), now);
        mails.link(account, account.email(), LinkPurpose.INVITATION, token);
    }

    /** @throws Conflict when it was changed since it was read */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("accounts.account.change")
    public void change(@Valid AccountChange change) {
        Account account = Aggregates.load(em, Account.class, change.accountId(), change.version());
        requireOpen(account);
        account.describe(change.nameKo().strip(), Blank.toNull(change.nameEn()), change.language());
        account.place(Blank.toNull(change.unit()), Blank.toNull(change.position()));
        em.flush();
    }

    /**
     * Gives a role.
     *
     * @throws Refusal {@code ROLE_UNKNOWN}, {@code ROLE_HELD}, {@code ROLES_APART}; {@code SCOPE_NOT_OF_ROLE} when nothing
     *     would hold the role to such a scope
     * @throws Conflict when the account was changed since it was read
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("accounts.role.give")
    public void give(@Valid RoleChange change) {
        Account account = Aggregates.load(em, Account.class, change.accountId(), change.version());
        requireOpen(account);
        RoleKey key = key(change.role(), change.scopeKind(), change.scopeId());
        if (!key.scopeKind().isEmpty() && !key.scopeKind().equals(Roles.SCOPES.get(key.role()))) {
            throw Refusal.ofField("scopeKind", "SCOPE_NOT_OF_ROLE");
        }
        account.give(key, clock.instant(), me());
        em.flush();
        LentRoles.refresh(em, change.accountId());
    }

    /**
     * Takes a role; sessions notice at their next request.
     *
     * @throws Refusal {@code LAST_ADMINISTRATOR}, {@code CITIZEN_STAYS} or {@code ROLE_NOT_HELD}
     * @throws Conflict when the account was changed since it was read
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("accounts.role.take")
    public void take(@Valid RoleChange change) {
        Account account = Aggregates.load(em, Account.class, change.accountId(), change.version());
        if (change.role().equals(Roles.ADMINISTRATOR)) {
            LastAdministrator.mayLeave(em, account);
        }
        account.take(key(change.role(), change.scopeKind(), change.scopeId()));
        em.flush();
        LentRoles.refresh(em, change.accountId());
    }

    /** @throws Refusal {@code LAST_ADMINISTRATOR} or {@code ACCOUNT_STATE} */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("accounts.account.deactivate")
    public void deactivate(@AuditSubject("account") @PersonConcerned long accountId, long version) {
        Account account = Aggregates.load(em, Account.class, accountId, version);
        LastAdministrator.mayLeave(em, account);
        account.deactivate();
        new Devices(em).endAllBut(accountId, null);
        em.flush();
        LentRoles.refresh(em, accountId);
    }

    /** @throws Refusal {@code ACCOUNT_STATE} when it is not deactivated */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("accounts.account.activate")
    public void activate(@AuditSubject("account") @PersonConcerned long accountId, long version) {
        Aggregates.load(em, Account.class, accountId, version).activate();
        em.flush();
        LentRoles.refresh(em, accountId);
    }

    /** Signs an account out on every device, at once. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("accounts.session.end-all")
    public void endSessions(@AuditSubject("account") @PersonConcerned long accountId) {
        load(accountId).endSessions();
        new Devices(em).endAllBut(accountId, null);
        em.flush();
    }

    /** Forgets the second factor of somebody who lost it. Roles that require one wait until a new one is set up. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("accounts.totp.reset")
    public void resetTotp(@AuditSubject("account") @PersonConcerned long accountId, long version) {
        Account account = Aggregates.load(em, Account.class, accountId, version);
        account.forgetTotp();
        account.endSessions();
        new SecondFactor(em).forgetRecoveryCodes(accountId);
        new Devices(em).endAllBut(accountId, null);
        em.flush();
    }

    /** What each role demands; two statements. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<RolePolicyRow> policies() {
        return AccountQueries.policies(em);
    }

    /**
     * Decides whether a role requires a second factor. Who holds it without one keeps the account, but the role waits.
     *
     * @param version the one that was read, 0 when nothing was decided yet
     * @throws Refusal {@code ROLE_UNKNOWN}; every role but the citizen's can require it; {@code TOTP_STAYS} for roles that
     *     guard what was reported in confidence
     * @throws Conflict when somebody else decided meanwhile
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("accounts.policy.change")
    public void requireTotp(@AuditSubject("role") String role, boolean required, long version) {
        if (!Roles.ALL.contains(role) || role.equals(Roles.CITIZEN)) {
            throw Refusal.ofField("role", "ROLE_UNKNOWN");
        }
        if (Roles.GUARDED.contains(role) && !required) {
            throw Refusal.ofField("role", "TOTP_STAYS");
        }
        RolePolicy policy = em.find(RolePolicy.class, role);
        if ((policy == null ? 0 : policy.version()) != version) {
            throw new Conflict();
        }
        if (policy == null) {
            policy = new RolePolicy(role);
            em.persist(policy);
        }
        policy.requireTotp(required, clock.instant(), me());
        em.flush();
        em.createNativeQuery("UPDATE pf_account SET roles_epoch = roles_epoch + 1, version = version + 1"
                        + " WHERE id IN (SELECT account_id FROM pf_account_role WHERE role = ?1)")
                .setParameter(1, role)
                .executeUpdate();
        LentRoles.refresh(em, role);
    }

    private static RoleKey key(String role, String scopeKind, String scopeId) {
        if (!Roles.ALL.contains(role)) {
            throw Refusal.ofField("role", "ROLE_UNKNOWN");
        }
        String kind = scopeKind == null ? "" : scopeKind.strip();
        String id = scopeId == null ? "" : scopeId.strip();
        if (kind.isEmpty() != id.isEmpty()) {
            throw Refusal.ofField("scopeId", "SCOPE_INCOMPLETE");
        }
        return new RoleKey(role, kind, id);
    }

    private static void requireOpen(Account account) {
        if (account.state() == AccountState.CLOSED) {
            throw new Refusal("ACCOUNT_STATE", account.state().name());
        }
    }

    private Account load(long accountId) {
        Account account = em.find(Account.class, accountId);
        if (account == null) {
            throw new Refusal("NOT_FOUND");
        }
        return account;
    }

    private long me() {
        return CallerAccount.of(context);
    }
}

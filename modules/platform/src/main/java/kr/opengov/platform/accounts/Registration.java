package kr.opengov.platform.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.audit.NotAudited;
import kr.opengov.platform.audit.PersonConcerned;
import kr.opengov.platform.internal.accounts.Account;
import kr.opengov.platform.internal.accounts.AccountMails;
import kr.opengov.platform.internal.accounts.Devices;
import kr.opengov.platform.internal.accounts.OneTimeTokens;
import kr.opengov.platform.internal.accounts.OneTimeTokens.Link;
import kr.opengov.platform.internal.accounts.PasswordHashes;
import kr.opengov.platform.internal.accounts.PasswordPolicy;
import kr.opengov.platform.internal.accounts.RoleKey;
import kr.opengov.platform.internal.accounts.SignInDelays;
import kr.opengov.platform.internal.accounts.SignInDelays.Subject;

/**
 * What works without an account: registering, confirming an address, a new password by mail, the invitation, the first
 * administrator. No answer tells whether an account exists; the mail does, and only its owner reads it.
 */
@Stateless
public class Registration {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private AccountMails mails;

    @Inject
    private Clock clock;

    protected Registration() {}

    public Registration(EntityManager em, PasswordHashes hashes, AccountMails mails, Clock clock) {
        this.em = em;
        this.hashes = hashes;
        this.mails = mails;
        this.clock = clock;
    }

    /** What a link is for; the page asks for what it needs. */
    public record LinkView(LinkPurpose purpose, String email) {}

    /** Whose account it was; only the audit trail asks, because nobody is signed in who could be named instead. */
    public record Concerned(
            @AuditSubject("account") @PersonConcerned Long account) {}

    /**
     * Registers a citizen and sends the mail that confirms the address. Where an account exists already, its owner gets
     * a mail instead.
     *
     * @throws Refusal {@code EMAIL_WRONG}, {@code TOO_MANY_ATTEMPTS} or one of the password rules
     */
    @PermitAll
    @Audited("accounts.account.register")
    public void register(@Valid NewCitizen citizen) {
        String email = email(citizen.email());
        PasswordPolicy.check(citizen.password(), email, citizen.name());
        String hash = hashes.generate(citizen.password().toCharArray());
        Instant now = clock.instant();
        limit(Subject.address("register", citizen.address()), now);
        Optional<Account> existing = find(email);
        if (existing.isPresent() && existing.get().state() != AccountState.UNVERIFIED) {
            if (mailAllowed(email, now)) {
                mails.alreadyRegistered(existing.get());
            }
            return;
        }
        Account account = existing.orElseGet(() -> {
            Account registered = Account.registered(email, citizen.name().strip(), citizen.language(), hash, now);
            em.persist(registered);
            return registered;
        });
        if (existing.isPresent()) {
            account.registerAgain(citizen.name().strip(), citizen.language(), hash, now);
        }
        em.flush();
        sendLink(account, email, LinkPurpose.VERIFY_EMAIL, now);
    }

    /** What a token that came by mail is good for, as long as it works. */
    @PermitAll
    public Optional<LinkView> link(@NotAudited String token) {
        return new OneTimeTokens(em)
                .find(token, clock.instant())
                .map(link -> new LinkView(link.purpose(), link.email() != null ? link.email() : emailOf(link)));
    }

    private String emailOf(Link link) {
        return link.accountId() == null
                ? null
                : em.find(Account.class, link.accountId()).email();
    }

    /**
     * Confirms an address. The password is asked for, because whoever registered with somebody else's address must not
     * get it confirmed by the owner's click.
     *
     * @throws Refusal {@code LINK_USED_UP}, {@code PASSWORD_WRONG}, {@code TOO_MANY_ATTEMPTS} or {@code EMAIL_TAKEN}
     */
    @PermitAll
    @Audited("accounts.email.confirm")
    public Concerned confirm(@NotAudited String token, @NotAudited String password) {
        Instant now = clock.instant();
        OneTimeTokens tokens = new OneTimeTokens(em);
        Link link = require(tokens, token, LinkPurpose.VERIFY_EMAIL, now);
        Account account = em.find(Account.class, link.accountId());
        if (account.state() != AccountState.UNVERIFIED && account.state() != AccountState.ACTIVE) {
            throw new Refusal("LINK_USED_UP");
        }
        if (!hashes.verify(password.toCharArray(), account.passwordHash())) {
            throw Refusal.ofField("password", "PASSWORD_WRONG");
        }
        if (find(link.email()).filter(other -> !other.id().equals(account.id())).isPresent()) {
            throw new Refusal("EMAIL_TAKEN");
        }
        use(tokens, token, now);
        account.confirm(link.email(), now);
        em.flush();
        return new Concerned(account.id());
    }

    /** Sends the link for a new password, if there is an account; says nothing about it. */
    @PermitAll
    @Audited("accounts.password.forget")
    public void forgotPassword(@NotAudited String typed, @NotAudited String address) {
        Instant now = clock.instant();
        limit(Subject.address("forgot", address), now);
        Optional<Account> found = EmailAddress.normalize(typed).flatMap(this::find);
        if (found.isEmpty()) {
            return;
        }
        Account account = found.get();
        LinkPurpose purpose =
                switch (account.state()) {
                    case ACTIVE -> LinkPurpose.RESET_PASSWORD;
                    case INVITED -> LinkPurpose.INVITATION;
                    case UNVERIFIED -> LinkPurpose.VERIFY_EMAIL;
                    case DEACTIVATED, CLOSED -> null;
                };
        if (purpose != null) {
            sendLink(account, account.email(), purpose, now);
        }
        em.flush();
    }

    /**
     * Sets the password by a link of a mail, and signs out every device.
     *
     * @throws Refusal {@code LINK_USED_UP} or one of the password rules
     */
    @PermitAll
    @Audited("accounts.password.set")
    public Concerned setPassword(@NotAudited String token, @NotAudited String password) {
        Instant now = clock.instant();
        OneTimeTokens tokens = new OneTimeTokens(em);
        Link link = tokens.find(token, now).orElseThrow(() -> new Refusal("LINK_USED_UP"));
        if (link.purpose() != LinkPurpose.RESET_PASSWORD && link.purpose() != LinkPurpose.INVITATION) {
            throw new Refusal("LINK_USED_UP");
        }
        Account account = em.find(Account.class, link.accountId());
        AccountState expected = link.purpose() == LinkPurpose.INVITATION ? AccountState.INVITED : AccountState.ACTIVE;
        if (account.state() != expected) {
            throw new Refusal("LINK_USED_UP");
        }
        PasswordPolicy.check(password, account.email(), account.nameKo(), account.nameEn());
        use(tokens, token, now);
        account.changePassword(hashes.generate(password.toCharArray()), now);
        account.confirm(account.email(), now);
        new Devices(em).endAllBut(account.id(), null);
        if (link.purpose() == LinkPurpose.RESET_PASSWORD) {
            mails.passwordChanged(account);
        }
        em.flush();
        return new Concerned(account.id());
    }

    /**
     * Makes the first administrator.
     *
     * @throws Refusal {@code LINK_USED_UP}, {@code EMAIL_WRONG}, {@code EMAIL_TAKEN} or one of the password rules
     */
    @PermitAll
    @Audited("accounts.administrator.first")
    public Concerned firstAdministrator(@Valid FirstAdministrator first) {
        Instant now = clock.instant();
        OneTimeTokens tokens = new OneTimeTokens(em);
        require(tokens, first.token(), LinkPurpose.FIRST_ADMINISTRATOR, now);
        String email = email(first.email());
        PasswordPolicy.check(first.password(), email, first.name());
        if (find(email).isPresent()) {
            throw Refusal.ofField("email", "EMAIL_TAKEN");
        }
        use(tokens, first.token(), now);
        String hash = hashes.generate(first.password().toCharArray());
        Account account = Account.registered(email, first.name().strip(), first.language(), hash, now);
        account.confirm(email, now);
        account.give(new RoleKey(Roles.STAFF), now, null);
        account.give(new RoleKey(Roles.ADMINISTRATOR), now, null);
        em.persist(account);
        em.flush();
        return new Concerned(account.id());
    }

    private void sendLink(Account account, String email, LinkPurpose purpose, Instant now) {
        if (mailAllowed(email, now)) {
            String token = new OneTimeTokens(em).create(new Link(purpose, account.id(), email), now);
            mails.link(account, email, purpose, token);
        }
    }

    /** Anybody may ask for a mail to anybody, so they get rarer; what is left out is not told. */
    private boolean mailAllowed(String email, Instant now) {
        return new SignInDelays(em).reserve(List.of(Subject.mailTo(email)), now).isZero();
    }

    private void limit(Subject subject, Instant now) {
        Duration wait = new SignInDelays(em).reserve(List.of(subject), now);
        if (!wait.isZero()) {
            throw new Refusal("TOO_MANY_ATTEMPTS", Math.max(1, wait.toSeconds()));
        }
    }

    private static String email(String typed) {
        return EmailAddress.normalize(typed).orElseThrow(() -> Refusal.ofField("email", "EMAIL_WRONG"));
    }

    private Optional<Account> find(String email) {
        return em.createQuery("SELECT a FROM Account a WHERE a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    private static Link require(OneTimeTokens tokens, String token, LinkPurpose purpose, Instant now) {
        return tokens.find(token, now)
                .filter(link -> link.purpose() == purpose)
                .orElseThrow(() -> new Refusal("LINK_USED_UP"));
    }

    private static void use(OneTimeTokens tokens, String token, Instant now) {
        if (!tokens.use(token, now)) {
            throw new Refusal("LINK_USED_UP");
        }
    }
}

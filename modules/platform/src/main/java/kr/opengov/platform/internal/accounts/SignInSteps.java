package kr.opengov.platform.internal.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.accounts.AccountState;
import kr.opengov.platform.accounts.DeviceToken;
import kr.opengov.platform.accounts.SignInOrigin;
import kr.opengov.platform.audit.AuditTrail;
import kr.opengov.platform.audit.Outcome;

/** The database steps of a sign-in, each a transaction of its own, so that no password is hashed inside one. */
@Stateless
@PermitAll
public class SignInSteps {

    /** What has to be known to judge a sign-in. */
    public record Candidate(
            long id,
            AccountState state,
            String passwordHash,
            byte[] totpSecret,
            boolean totpConfirmed,
            int securityEpoch) {

        public boolean mayTry() {
            return state == AccountState.ACTIVE && passwordHash != null;
        }
    }

    /** What the audit trail keeps of a sign-in. */
    private record SignInNote(boolean persistent, boolean secondFactor, String browser) {}

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    protected SignInSteps() {}

    public SignInSteps(EntityManager em, AuditTrail audit, Clock clock) {
        this.em = em;
        this.audit = audit;
        this.clock = clock;
    }

    public Duration reserve(List<SignInDelays.Subject> subjects) {
        return new SignInDelays(em).reserve(subjects, clock.instant());
    }

    public void succeed(List<SignInDelays.Subject> subjects) {
        new SignInDelays(em).succeed(subjects, clock.instant());
    }

    public Optional<Candidate> find(String email) {
        return em.createQuery("SELECT a FROM Account a WHERE a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst()
                .map(SignInSteps::candidate);
    }

    public Optional<Candidate> find(long accountId) {
        return Optional.ofNullable(em.find(Account.class, accountId)).map(SignInSteps::candidate);
    }

    private static Candidate candidate(Account account) {
        return new Candidate(
                account.id(),
                account.state(),
                account.passwordHash(),
                account.totpSecret(),
                account.totpConfirmed(),
                account.securityEpoch());
    }

    /** Whether a browser shows a token with which this account was signed in: it is no stranger's. */
    public boolean knows(DeviceToken shown, String email) {
        Instant now = clock.instant();
        Devices devices = new Devices(em);
        return devices.find(shown.series())
                .filter(device -> Devices.judge(device, shown.secret(), now) == Devices.Proof.CURRENT)
                .flatMap(device -> find(email).filter(account -> account.id() == device.accountId()))
                .isPresent();
    }

    public boolean acceptCode(long accountId, String secret, String code) {
        SecondFactor factor = new SecondFactor(em);
        Instant now = clock.instant();
        return factor.acceptCode(accountId, secret, code, now) || factor.acceptRecoveryCode(accountId, code, now);
    }

    /** Notes a new device for an account whose owner has proved to be it. */
    public DeviceToken complete(
            Candidate who, SignInOrigin origin, boolean persistent, boolean secondFactor, String newHash) {
        Instant now = clock.instant();
        em.createNativeQuery("UPDATE pf_account SET last_sign_in_at = ?1,"
                        + " password_hash = COALESCE(?2, password_hash) WHERE id = ?3")
                .setParameter(1, DatabaseTime.of(now))
                .setParameter(2, newHash)
                .setParameter(3, who.id())
                .executeUpdate();
        Duration lifetime = DeviceRule.lifetime(persistent, rolesHeld(who.id()));
        DeviceToken token = new Devices(em)
                .add(
                        new Devices.NewDevice(
                                who.id(),
                                who.securityEpoch(),
                                persistent,
                                secondFactor,
                                origin.browser(),
                                origin.address(),
                                lifetime),
                        now);
        note(
                "accounts.session.open",
                who.id(),
                Outcome.DONE,
                new SignInNote(persistent, secondFactor, origin.browser()));
        return token;
    }

    private List<String> rolesHeld(long accountId) {
        return em.createQuery("SELECT DISTINCT r.key.role FROM AccountRole r WHERE r.account.id = :id", String.class)
                .setParameter("id", accountId)
                .getResultList();
    }

    /** Notes a failed sign-in; attempts at accounts that do not exist leave no entry, only a delay. */
    public void failed(long accountId, String reason) {
        audit.refused("accounts.session.open", "account:" + accountId, reason, Set.of("account:" + accountId));
    }

    public void note(String action, long accountId, Outcome outcome, Record details) {
        audit.note(action, "account:" + accountId, outcome, Set.of("account:" + accountId), details);
    }
}

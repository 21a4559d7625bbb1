package kr.opengov.platform.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.opengov.platform.audit.AuditTrail;
import kr.opengov.platform.audit.Outcome;
import kr.opengov.platform.internal.accounts.Account;
import kr.opengov.platform.internal.accounts.AccountMails;
import kr.opengov.platform.internal.accounts.DeviceRule;
import kr.opengov.platform.internal.accounts.Devices;
import kr.opengov.platform.internal.accounts.Devices.Device;
import kr.opengov.platform.internal.accounts.SessionAccounts;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/**
 * Sessions as the sign-in mechanism sees them: opened by the token of a device, checked at each request, ended on one
 * device or on all.
 */
@Stateless
public class Sessions {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private AccountMails mails;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    protected Sessions() {}

    public Sessions(EntityManager em, AuditTrail audit, AccountMails mails, Settings settings, Clock clock) {
        this.em = em;
        this.audit = audit;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param token what the cookie has to hold from now on; null when it stays as it is
     * @param lifetime of the cookie in seconds, or -1 for one that goes with the browser
     */
    public record Opened(SignedInAccount account, DeviceToken token, int lifetime) {}

    /**
     * Opens a session by the cookie of a device, and changes the token. A token that was changed before was copied: then
     * every device of the account is signed out, and its owner gets a mail.
     */
    @PermitAll
    public Optional<Opened> open(DeviceToken shown) {
        Instant now = clock.instant();
        Devices devices = new Devices(em);
        Optional<Device> found = devices.find(shown.series());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Device device = found.get();
        Devices.Proof proof = Devices.judge(device, shown.secret(), now);
        if (proof == Devices.Proof.STOLEN) {
            signOutThief(device);
            return Optional.empty();
        }
        SignedInAccount account = SessionAccounts.load(em, device, now, LocalDate.now(clock));
        if (!device.good(now) || !mayReturn(device, account, now)) {
            devices.end(device.series());
            return Optional.empty();
        }
        DeviceToken next =
                proof == Devices.Proof.CURRENT ? devices.rotate(shown, now).orElse(null) : null;
        boolean stays = device.persistent() && !DeviceRule.worksAtADesk(account.roles());
        int lifetime = stays ? Math.toIntExact(device.expiresAt().getEpochSecond() - now.getEpochSecond()) : -1;
        return Optional.of(new Opened(account, next, lifetime));
    }

    private boolean mayReturn(Device device, SignedInAccount account, Instant now) {
        return DeviceRule.mayReturn(
                device.persistent(), account.roles(), device.lastSeenAt(), settings.seconds(Setting.SESSION_IDLE), now);
    }

    private void signOutThief(Device device) {
        Account account = em.find(Account.class, device.accountId());
        account.endSessions();
        new Devices(em).endAllBut(device.accountId(), null);
        String person = "account:" + device.accountId();
        audit.note("accounts.session.stolen", person, Outcome.REFUSED, Set.of(person), null);
        mails.sessionsEnded(account);
        em.flush();
    }

    /**
     * Checks a running session; one statement, one more each minute.
     *
     * @return the account as it is now, or empty when the session has to end
     */
    @PermitAll
    public Optional<SignedInAccount> check(SignedInAccount current) {
        Instant now = clock.instant();
        Devices devices = new Devices(em);
        Optional<Device> device = devices.find(current.series()).filter(found -> found.good(now));
        if (device.isEmpty()) {
            return Optional.empty();
        }
        boolean note = now.isAfter(current.seenAt().plus(Devices.SEEN_EVERY));
        if (note) {
            devices.seen(current.series(), now);
        }
        LocalDate today = LocalDate.now(clock);
        if (device.get().rolesEpoch() != current.rolesEpoch() || !today.equals(current.rolesOn())) {
            return Optional.of(SessionAccounts.load(em, device.get(), now, today));
        }
        return Optional.of(note ? current.seen(now) : current);
    }

    /** Signs a device out. */
    @PermitAll
    public void end(UUID series) {
        new Devices(em).find(series).ifPresent(device -> {
            new Devices(em).end(series);
            String person = "account:" + device.accountId();
            audit.note("accounts.session.end", person, Outcome.DONE, Set.of(person), null);
        });
    }
}

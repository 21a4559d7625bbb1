package kr.opengov.integrity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.opengov.integrity.internal.cases.CaseStore;
import kr.opengov.integrity.internal.cases.KeyHolder;
import kr.opengov.integrity.internal.cases.OfficerAccess;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.cases.OpeningConditions;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.Share;
import kr.opengov.integrity.internal.keys.SharedSecret;
import kr.opengov.integrity.internal.keys.TamperedCiphertext;
import kr.opengov.integrity.internal.keys.Vault;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;

/**
 * The vaults of officers and custodians. The passphrase is apart from the sign-in, because a sign-in may come from another
 * service and then there is nothing to derive a key from.
 */
@Stateless
public class OfficerVaults {

    /** A passphrase alone guards the key: fifteen characters at least (NIST SP 800-63B-4). */
    public static final int SHORTEST_PASSPHRASE = 15;

    /** What has fewer different characters is one key held down, or a word repeated. */
    private static final int LEAST_DIFFERENT = 6;

    private static final int LONGEST_PASSPHRASE = 200;

    /** What the journal has room for beside an action. */
    private static final int LONGEST_DETAIL = 60;

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private OpenVaults vaults;

    @Inject
    private Clock clock;

    public OfficerVaults() {}

    OfficerVaults(EntityManager em, SessionContext context, OpenVaults vaults, Clock clock) {
        this.em = em;
        this.context = context;
        this.vaults = vaults;
        this.clock = clock;
    }

    /** How it stands with the caller's vault. */
    @RolesAllowed({Roles.INTEGRITY_OFFICER, Roles.CUSTODIAN})
    public VaultState state() {
        return new OfficerAccess(em, vaults).state(me());
    }

    /** When the caller's vault closes if it is not used; null when it is not open. */
    @RolesAllowed({Roles.INTEGRITY_OFFICER, Roles.CUSTODIAN})
    public Instant openUntil() {
        return vaults.officers().openUntil(me()).orElse(null);
    }

    /**
     * Makes the caller's vault.
     *
     * @throws Refusal {@code VAULT_EXISTS}, {@code PASSPHRASE_LENGTH}, {@code PASSPHRASE_TOO_SIMPLE}, {@code INTEGRITY_CLOSED}
     */
    @RolesAllowed({Roles.INTEGRITY_OFFICER, Roles.CUSTODIAN})
    public void create(@Valid NewVault vault) {
        OpeningConditions.secretsStaySecret(em, vaults);
        checkPassphrase(vault.passphrase());
        if (new CaseStore(em).holderOf(me()).isPresent()) {
            throw new Refusal("VAULT_EXISTS");
        }
        HolderRole role = context.isCallerInRole(Roles.INTEGRITY_OFFICER) ? HolderRole.OFFICER : HolderRole.CUSTODIAN;
        UUID id = UUID.randomUUID();
        try (KeyPair pair = KeyPair.random()) {
            Vault made = Vault.underPassphrase(vaults.hash(), id, pair, vault.passphrase());
            em.persist(new KeyHolder(id, role, me(), vault.dutyKo(), vault.dutyEn(), false, made));
            flushOrElse("VAULT_EXISTS");
        }
        new Journal(em, clock).officer(id, "vault.made", null, role.name());
    }

    /**
     * Opens the caller's vault for this sign-in until a time without use, {@link #lock} or signing out.
     *
     * @throws Refusal {@code PASSPHRASE_WRONG}, after several of them {@code PASSPHRASE_WAIT}, on {@code passphrase};
     *     {@code NOT_FOUND} without a vault
     */
    @RolesAllowed({Roles.INTEGRITY_OFFICER, Roles.CUSTODIAN})
    public void unlock(char[] passphrase) {
        KeyHolder holder = new CaseStore(em).holderOf(me()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        Duration wait = vaults.delays().left(me());
        if (!wait.isZero()) {
            throw Refusal.ofField("passphrase", "PASSPHRASE_WAIT", wait.toSeconds() + 1);
        }
        try {
            vaults.officers().unlock(me(), holder.vault().open(vaults.hash(), holder.id(), passphrase));
        } catch (TamperedCiphertext wrong) {
            vaults.refusePassphrase(me(), holder.id());
            throw Refusal.ofField("passphrase", "PASSPHRASE_WRONG");
        }
        vaults.delays().succeeded(me());
        new Journal(em, clock).officer(holder.id(), "vault.unlocked", null, "");
    }

    /** Wipes the caller's key from the memory, whichever sign-in opened it. */
    @RolesAllowed({Roles.INTEGRITY_OFFICER, Roles.CUSTODIAN})
    public void lock() {
        vaults.officers().lock(me());
    }

    /**
     * The ceremony of recovery: makes the recovery pair, keeps its public half and gives the private half out in shares,
     * once. Each belongs to another official, on paper, in a sealed envelope.
     *
     * @return the shares as text, to be printed
     * @throws Refusal {@code RECOVERY_EXISTS}; {@code SHARES_NOT_POSSIBLE} unless 2 ≤ threshold ≤ shares ≤ 20
     */
    @RolesAllowed(Roles.CUSTODIAN)
    public List<String> beginRecovery(int shares, int threshold) {
        OpeningConditions.secretsStaySecret(em, vaults);
        if (!new CaseStore(em).active(HolderRole.RECOVERY).isEmpty()) {
            throw new Refusal("RECOVERY_EXISTS");
        }
        if (threshold < 2 || threshold > shares || shares > 20) {
            throw Refusal.ofField("threshold", "SHARES_NOT_POSSIBLE");
        }
        UUID id = UUID.randomUUID();
        List<String> printed = new ArrayList<>();
        try (KeyPair pair = KeyPair.random()) {
            for (Share share : SharedSecret.split(pair, shares, threshold, RANDOM)) {
                printed.add(share.printed());
            }
            em.persist(new KeyHolder(id, pair.publicKey()));
            flushOrElse("RECOVERY_EXISTS");
        }
        UUID actor = new CaseStore(em).holderOf(me()).map(KeyHolder::id).orElse(null);
        new Journal(em, clock).officer(actor, "recovery.begun", null, threshold + "/" + shares);
        return printed;
    }

    /** The officers by their duty, and which of them is the conflict-of-interest officer. */
    @RolesAllowed(Roles.CUSTODIAN)
    public List<OfficerAppointment> appointments() {
        return new CaseStore(em)
                .active(HolderRole.OFFICER).stream()
                        .map(officer -> new OfficerAppointment(
                                officer.id(),
                                new Bilingual(officer.dutyKo(), officer.dutyEn(), false),
                                officer.isConflictOfInterestOfficer()))
                        .toList();
    }

    /**
     * Enters that the head of the agency appointed an officer as conflict-of-interest officer (이해충돌방지담당관,
     * 이해충돌방지법 §25), or took that duty away. No officer enters it for himself or herself: only this officer works
     * the reports in which the head is accused.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    @RolesAllowed(Roles.CUSTODIAN)
    public void appoint(UUID officer, boolean appointed) {
        KeyHolder holder = new CaseStore(em)
                .active(HolderRole.OFFICER).stream()
                        .filter(each -> each.id().equals(officer))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("NOT_FOUND"));
        holder.appoint(appointed);
        em.flush();
        UUID actor = new CaseStore(em).holderOf(me()).map(KeyHolder::id).orElse(null);
        String action = appointed ? "vault.duty-given" : "vault.duty-taken";
        String duty = holder.dutyKo();
        new Journal(em, clock).officer(actor, action, null, duty.substring(0, Math.min(duty.length(), LONGEST_DETAIL)));
    }

    /**
     * @throws Refusal {@code PASSPHRASE_LENGTH}, {@code PASSPHRASE_TOO_SIMPLE} on {@code passphrase}
     */
    static void checkPassphrase(char[] passphrase) {
        if (passphrase.length < SHORTEST_PASSPHRASE || passphrase.length > LONGEST_PASSPHRASE) {
            throw Refusal.ofField("passphrase", "PASSPHRASE_LENGTH", SHORTEST_PASSPHRASE, LONGEST_PASSPHRASE);
        }
        if (CharBuffer.wrap(passphrase).chars().distinct().count() < LEAST_DIFFERENT) {
            throw Refusal.ofField("passphrase", "PASSPHRASE_TOO_SIMPLE");
        }
    }

    /** Of two who make the same at once, the unique key lets one through. */
    private void flushOrElse(String code) {
        try {
            em.flush();
        } catch (PersistenceException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException) {
                    throw new Refusal(code);
                }
            }
            throw failed;
        }
    }

    private long me() {
        return CallerAccount.of(context);
    }
}

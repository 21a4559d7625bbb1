package kr.opengov.integrity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import kr.opengov.integrity.internal.cases.IdentityRequest;
import kr.opengov.integrity.internal.cases.IdentityRequests;
import kr.opengov.integrity.internal.cases.KeyHolder;
import kr.opengov.integrity.internal.cases.OfficerAccess;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.TamperedCiphertext;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;

/**
 * The release of a sealed name: an officer asks with a reason, a ground and a last day; a custodian wraps the identity key
 * for this one officer; until that day the officer reads the name. Nothing releases a name by itself: without a custodian
 * the request waits.
 */
@Stateless
public class IdentityDesk {

    /** The longest time a name stays readable, in days; a rule of the agency. */
    public static final int LONGEST_DAYS = 30;

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private OpenVaults vaults;

    @Inject
    private Clock clock;

    public IdentityDesk() {}

    IdentityDesk(EntityManager em, SessionContext context, OpenVaults vaults, Clock clock) {
        this.em = em;
        this.context = context;
        this.vaults = vaults;
        this.clock = clock;
    }

    /**
     * Asks for the name; the reporter reads that and why, and answers where the request rests on consent.
     *
     * @throws Refusal {@code NO_SEALED_NAME};
     *     {@code DOCUMENT_MISSING} on {@code document}; {@code PERIOD_NOT_POSSIBLE} on {@code until};
     *     {@code CASE_REASON_MISSING}, {@code DECLARATION_MISSING}
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void ask(@Valid AskIdentity wish) {
        new OfficerAccess(em, vaults).with(account(), wish.caseId(), wish.version(), desk -> {
            OfficerAccess.declared(desk);
            check(wish, desk.open().facts(today()).identityKnown());
            new IdentityRequests(em).ask(desk, wish, today());
            new Journal(em, clock)
                    .officer(
                            desk.me().id(),
                            "identity.asked",
                            wish.caseId(),
                            wish.ground().name());
            return Boolean.TRUE;
        });
    }

    /** The caller's own requests in a case. */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public List<IdentityRequestView> mine(UUID caseId) {
        return new OfficerAccess(em, vaults).with(account(), caseId, null, desk -> {
            OfficerAccess.declared(desk);
            return withPair((me, pair) -> new IdentityRequests(em).of(caseId, me, pair, today()));
        });
    }

    /**
     * The name; that it was read is in the journal.
     *
     * @throws Refusal {@code NOT_FOUND} when it was not released to the caller, or the last day is over
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public List<String> names(UUID caseId, UUID request) {
        return new OfficerAccess(em, vaults).with(account(), caseId, null, desk -> {
            OfficerAccess.declared(desk);
            List<String> names = withPair((me, pair) -> new IdentityRequests(em).names(desk, request, pair, today()));
            new Journal(em, clock).officer(desk.me().id(), "identity.read", caseId, "");
            return names;
        });
    }

    /** How it stands with the custodian's vault; nobody else is told anything here, not even that a vault is locked. */
    @RolesAllowed(Roles.CUSTODIAN)
    public VaultState state() {
        return new OfficerAccess(em, vaults).state(account());
    }

    /** What waits for a custodian. */
    @RolesAllowed(Roles.CUSTODIAN)
    public List<IdentityRequestView> waiting() {
        return withPair((me, pair) -> new IdentityRequests(em).waiting(me, pair, today()));
    }

    /**
     * Releases the name to who asked, until the day of the request.
     *
     * @throws Refusal {@code IDENTITY_DECIDED}; {@code NOT_FOUND} when the officer has the case no more;
     *     {@code CONSENT_NOT_ON_RECORD} when the reporter did not agree to this request
     */
    @RolesAllowed(Roles.CUSTODIAN)
    public void release(UUID request) {
        decide(request, true, "identity.released");
    }

    /** Keeps the name sealed. Refused as {@link #release}. */
    @RolesAllowed(Roles.CUSTODIAN)
    public void decline(UUID request) {
        decide(request, false, "identity.kept");
    }

    private void decide(UUID request, boolean release, String action) {
        withPair((me, pair) -> {
            IdentityRequest decided = new IdentityRequests(em).decide(request, release, me, pair, today());
            new Journal(em, clock).officer(me.id(), action, decided.caseId(), "");
            return Boolean.TRUE;
        });
    }

    private void check(AskIdentity wish, boolean known) {
        if (!known) {
            throw new Refusal("NO_SEALED_NAME");
        }
        if (wish.ground() == IdentityGround.LEGAL_DUTY && Blank.is(wish.document())) {
            throw Refusal.ofField("document", "DOCUMENT_MISSING");
        }
        if (wish.until().isBefore(today()) || wish.until().isAfter(today().plusDays(LONGEST_DAYS))) {
            throw Refusal.ofField("until", "PERIOD_NOT_POSSIBLE", LONGEST_DAYS);
        }
        if (Blank.is(wish.reason())) {
            throw Refusal.ofField("reason", "CASE_REASON_MISSING");
        }
    }

    private <T> T withPair(BiFunction<KeyHolder, KeyPair, T> work) {
        KeyHolder me = new OfficerAccess(em, vaults).holder(account());
        try {
            return vaults.officers()
                    .use(account(), pair -> work.apply(me, pair))
                    .orElseThrow(() -> new Refusal("VAULT_LOCKED"));
        } catch (TamperedCiphertext damaged) {
            throw vaults.refuse(null, damaged);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long account() {
        return CallerAccount.of(context);
    }
}

package kr.opengov.integrity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.opengov.integrity.internal.cases.CaseStore;
import kr.opengov.integrity.internal.cases.CaseViews;
import kr.opengov.integrity.internal.cases.EntryText;
import kr.opengov.integrity.internal.cases.EntryType;
import kr.opengov.integrity.internal.cases.IdentityRequests;
import kr.opengov.integrity.internal.cases.OpenCase;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.cases.OpeningConditions;
import kr.opengov.integrity.internal.cases.Protections;
import kr.opengov.integrity.internal.cases.ReportCase;
import kr.opengov.integrity.internal.cases.ReporterAccess;
import kr.opengov.integrity.internal.code.FilingProof;
import kr.opengov.integrity.internal.code.ReceiptCode;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.SlowHash;
import kr.opengov.integrity.internal.keys.TamperedCiphertext;
import kr.opengov.integrity.internal.keys.Vault;
import kr.opengov.integrity.internal.procedure.Actor;
import kr.opengov.integrity.internal.procedure.Procedure;
import kr.opengov.integrity.internal.procedure.Request;
import kr.opengov.integrity.internal.procedure.Step;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/**
 * What a reporter does who comes back with the code. The code opens a visit; its token lives in a cookie and in the memory
 * of this server and dies with either, or after fifteen minutes without use.
 */
@Stateless
public class ReporterDesk {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_TEXT = 50_000;
    private static final int LONGEST_IDENTITY = 1000;

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Inject
    private OpenVaults vaults;

    @Inject
    private Clock clock;

    public ReporterDesk() {}

    ReporterDesk(EntityManager em, OpenVaults vaults, Clock clock) {
        this.em = em;
        this.vaults = vaults;
        this.clock = clock;
    }

    /**
     * Opens a visit. Whatever was typed, the same is computed and asked of the database: a right code, a wrong one and one
     * that cannot be any take the same time.
     *
     * @return the token of the visit; empty when there is no such report
     * @throws Refusal {@code CODE_MISTYPED} when the entry cannot be a code at all
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<String> open(String entry) {
        OpeningConditions.secretsStaySecret(em, vaults);
        Optional<ReceiptCode> typed = ReceiptCode.parse(entry);
        ReceiptCode code = typed.orElseGet(() -> ReceiptCode.random(RANDOM));
        Optional<ReportCase> report =
                new CaseStore(em).byLookupId(vaults.pepper().lookupId(code));
        byte[] bytes = code.bytes();
        try {
            if (report.isEmpty()) {
                vaults.hash()
                        .key(SlowHash.Cost.CODE, bytes, new byte[SlowHash.SALT])
                        .close();
                if (typed.isEmpty()) {
                    throw Refusal.ofField("code", "CODE_MISTYPED");
                }
                return Optional.empty();
            }
            UUID id = report.get().id();
            return Optional.of(
                    vaults.beginVisit(id, report.get().reporterVault().openByCode(vaults.hash(), id, bytes)));
        } catch (TamperedCiphertext damaged) {
            throw vaults.refuse(report.get().id(), damaged);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Whether a visit is open; does not count as use. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isOpen(String token) {
        return token != null && vaults.reporters().isOpen(token);
    }

    /** Ends a visit and wipes its key. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void leave(String token) {
        if (token != null) {
            vaults.visits().remove(token);
            vaults.reporters().lock(token);
        }
    }

    /**
     * The report as its reporter sees it.
     *
     * @throws Refusal {@code VISIT_ENDED} when the visit is over
     */
    @PermitAll
    public ReporterCase view(String token) {
        return with(
                token,
                LockModeType.NONE,
                open -> CaseViews.reporter(
                        open, new Protections(em), LocalDate.now(clock), new FilingProof(vaults.pepper())));
    }

    /**
     * Writes to the officers, in any state: what comes after closing is read too.
     *
     * @throws Refusal {@code VISIT_ENDED}, {@code CASE_TEXT_MISSING} or {@code CASE_TEXT_TOO_LONG}
     */
    @PermitAll
    public void write(String token, String text) {
        act(token, text, "report.message", open -> add(open, EntryType.MESSAGE, text));
    }

    /** Corrects or completes the report; the first text stays. Refused as {@link #write}. */
    @PermitAll
    public void amend(String token, String text) {
        act(token, text, "report.amended", open -> add(open, EntryType.AMENDMENT, text));
    }

    /**
     * Answers a request for a supplement.
     *
     * @throws Refusal {@code STEP_NOT_POSSIBLE} when none was asked for
     */
    @PermitAll
    public void supplement(String token, String text) {
        act(token, text, "report.supplemented", open -> {
            step(open, CaseAction.GIVE_SUPPLEMENT, text);
            add(open, EntryType.SUPPLEMENT, text);
        });
    }

    /**
     * Objects to the result.
     *
     * @throws Refusal {@code OBJECTION_TOO_LATE}, {@code OBJECTED_ALREADY}, {@code STEP_NOT_POSSIBLE}
     */
    @PermitAll
    public void object(String token, String text) {
        act(token, text, "report.objected", open -> {
            step(open, CaseAction.OBJECT, text);
            add(open, EntryType.OBJECTION, text);
        });
    }

    /**
     * Withdraws the report. Officers may then close it; they need not.
     *
     * @throws Refusal {@code WITHDRAWN_ALREADY}
     */
    @PermitAll
    public void withdraw(String token, String reason) {
        act(token, reason, "report.withdrawn", open -> {
            if (open.facts(LocalDate.now(clock)).withdrawn()) {
                throw new Refusal("WITHDRAWN_ALREADY");
            }
            add(open, EntryType.WITHDRAWAL, reason);
        });
    }

    /**
     * Makes a new code. The old one opens nothing from then on, and other visits end.
     *
     * @throws Refusal {@code VISIT_ENDED}
     */
    @PermitAll
    public Receipt changeCode(String token) {
        ReceiptCode code = ReceiptCode.random(RANDOM);
        byte[] bytes = code.bytes();
        try {
            ReporterCase seen = view(token);
            ReporterAccess access = new ReporterAccess(em, vaults);
            ReportCase report = em.find(ReportCase.class, access.caseOf(token), LockModeType.PESSIMISTIC_WRITE);
            Vault vault = vaults.reporters()
                    .use(token, pair -> Vault.underCode(vaults.hash(), report.id(), pair, bytes))
                    .orElseThrow(() -> new Refusal("VISIT_ENDED"));
            report.changeVault(vaults.pepper().lookupId(code), vault);
            new Journal(em, clock).reporter("report.code-changed", report.id());
            vaults.endOtherVisits(report.id(), token);
            return new Receipt(code.groups(), seen.receivedOn(), acknowledgedBy(seen), seen.acknowledgement(), token);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * Gives the name of the reporter later; it cannot be taken back.
     *
     * @param forOfficers false: sealed, the custodian alone opens it
     * @throws Refusal {@code IDENTITY_MISSING}, {@code IDENTITY_TOO_LONG} on {@code identity}
     */
    @PermitAll
    public void reveal(String token, String identity, boolean forOfficers) {
        if (Blank.is(identity)) {
            throw Refusal.ofField("identity", "IDENTITY_MISSING");
        }
        if (identity.length() > LONGEST_IDENTITY) {
            throw Refusal.ofField("identity", "IDENTITY_TOO_LONG", LONGEST_IDENTITY);
        }
        act(token, identity, "report.name-given", open -> {
            LocalDate today = LocalDate.now(clock);
            CaseStore store = new CaseStore(em);
            store.write(open, KeyKind.IDENTITY, today, EntryText.of(EntryType.IDENTITY, null, identity));
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(OpenCase.IDENTITY_GIVEN, "true");
            fields.put("mode", forOfficers ? ReportMode.NAMED.name() : ReportMode.CONFIDENTIAL.name());
            fields.put("identity", forOfficers ? identity : null);
            store.write(open, KeyKind.CONTENT, today, new EntryText(EntryType.REVEALED, null, fields));
        });
    }

    /** Answers whether the name may go along when another body takes the case over; the last answer counts. */
    @PermitAll
    public void answerConsent(String token, boolean consent) {
        String answer = consent ? "YES" : "NO";
        act(token, answer, "report.consent", open -> new CaseStore(em)
                .write(
                        open,
                        KeyKind.CONTENT,
                        LocalDate.now(clock),
                        new EntryText(EntryType.CONSENT, null, Map.of(OpenCase.CONSENT, answer))));
    }

    /**
     * Answers whether an officer who asked may see the name; a custodian releases it on a yes alone. The last answer counts,
     * until the custodian decided.
     *
     * @throws Refusal {@code NOT_FOUND} when nobody asked so; {@code VISIT_ENDED}
     */
    @PermitAll
    public void answerNameRequest(String token, UUID request, boolean agreed) {
        act(token, agreed ? "YES" : "NO", "report.name-answer", open -> new IdentityRequests(em)
                .answer(open, request, agreed, LocalDate.now(clock)));
    }

    /**
     * Asks for protection against retaliation. Each request has its own state and deadlines, whatever becomes of the report.
     *
     * @param retaliated the day of the disadvantage, from which the time for an application runs; null when nothing
     *     happened yet
     * @throws Refusal {@code DAY_AHEAD} on {@code retaliated}; else as {@link #write}
     */
    @PermitAll
    public void askForProtection(String token, String text, LocalDate retaliated) {
        LocalDate today = LocalDate.now(clock);
        if (retaliated != null && retaliated.isAfter(today)) {
            throw Refusal.ofField("retaliated", "DAY_AHEAD");
        }
        act(token, text, "report.protection", open -> new Protections(em).request(open, text, retaliated, today));
    }

    /**
     * Takes a request for protection back.
     *
     * @throws Refusal {@code NOT_FOUND} without such a request, {@code STEP_NOT_POSSIBLE}; else as {@link #write}
     */
    @PermitAll
    public void withdrawProtection(String token, int number, String reason) {
        act(token, reason, "report.protection-withdrawn", open -> new Protections(em)
                .take(open, number, Actor.reporter(), ProtectionAction.WITHDRAW, reason, LocalDate.now(clock)));
    }

    private static LocalDate acknowledgedBy(ReporterCase seen) {
        return seen.deadlines().stream()
                .filter(deadline -> "ACKNOWLEDGE".equals(deadline.clock()))
                .map(DeadlineView::dueOn)
                .findFirst()
                .orElse(null);
    }

    private void step(OpenCase open, CaseAction action, String text) {
        LocalDate today = LocalDate.now(clock);
        Step step = Procedure.take(open.facts(today), Actor.reporter(), action, Request.because(text));
        new CaseStore(em).enter(open, step, today, null);
    }

    private void add(OpenCase open, EntryType type, String text) {
        new CaseStore(em).write(open, KeyKind.CONTENT, LocalDate.now(clock), EntryText.of(type, null, text));
    }

    private void act(String token, String text, String action, Consumer<OpenCase> work) {
        if (Blank.is(text)) {
            throw Refusal.ofField("text", "CASE_TEXT_MISSING");
        }
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.ofField("text", "CASE_TEXT_TOO_LONG", LONGEST_TEXT);
        }
        with(token, LockModeType.PESSIMISTIC_WRITE, open -> {
            work.accept(open);
            new Journal(em, clock).reporter(action, open.report().id());
            return null;
        });
    }

    private <T> T with(String token, LockModeType lock, Function<OpenCase, T> work) {
        return new ReporterAccess(em, vaults).with(token, lock, work);
    }
}

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
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.opengov.integrity.internal.cases.CaseStore;
import kr.opengov.integrity.internal.cases.CaseViews;
import kr.opengov.integrity.internal.cases.EntryText;
import kr.opengov.integrity.internal.cases.EntryType;
import kr.opengov.integrity.internal.cases.OpenCase;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.cases.OpeningConditions;
import kr.opengov.integrity.internal.cases.ReportCase;
import kr.opengov.integrity.internal.cases.ReporterAccess;
import kr.opengov.integrity.internal.code.ReceiptCode;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.SlowHash;
import kr.opengov.integrity.internal.keys.TamperedCiphertext;
import kr.opengov.integrity.internal.procedure.Actor;
import kr.opengov.integrity.internal.procedure.Procedure;
import kr.opengov.integrity.internal.procedure.Request;
import kr.opengov.integrity.internal.procedure.Step;
import kr.opengov.platform.Refusal;

/**
 * What a reporter does who comes back with the code. The code opens a visit; its token lives in a cookie and in the memory
 * of this server and dies with either, or after twenty minutes without use.
 */
@Stateless
public class ReporterDesk {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_TEXT = 50_000;

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
     * Opens a visit. A code that is none costs as much time as the right one, unless its own check symbols give it away
     * as mistyped.
     *
     * @return the token of the visit; empty when there is no such report
     * @throws Refusal {@code CODE_MISTYPED} when the entry cannot be a code at all
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<String> open(String entry) {
        OpeningConditions.secretsStaySecret(em, vaults);
        ReceiptCode code = ReceiptCode.parse(entry).orElseThrow(() -> Refusal.ofField("code", "CODE_MISTYPED"));
        Optional<ReportCase> report =
                new CaseStore(em).byLookupId(vaults.pepper().lookupId(code));
        byte[] bytes = code.bytes();
        try {
            if (report.isEmpty()) {
                vaults.hash()
                        .key(SlowHash.Cost.CODE, bytes, new byte[SlowHash.SALT])
                        .close();
                return Optional.empty();
            }
            UUID id = report.get().id();
            KeyPair pair = report.get().reporterVault().openByCode(vaults.hash(), id, bytes);
            String token = token();
            vaults.reporters().unlock(token, pair);
            vaults.visits().put(token, id);
            return Optional.of(token);
        } catch (TamperedCiphertext damaged) {
            throw ReporterAccess.damaged(damaged);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
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
        return with(token, LockModeType.NONE, open -> CaseViews.reporter(open, LocalDate.now(clock)));
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

    private void step(OpenCase open, CaseAction action, String text) {
        LocalDate today = LocalDate.now(clock);
        Step step = Procedure.take(open.facts(today), Actor.reporter(), action, Request.because(text));
        new CaseStore(em).enter(open, step, today, null);
    }

    private void add(OpenCase open, EntryType type, String text) {
        new CaseStore(em).write(open, KeyKind.CONTENT, LocalDate.now(clock), EntryText.of(type, null, text));
    }

    private void act(String token, String text, String action, Consumer<OpenCase> work) {
        if (text == null || text.isBlank()) {
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

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

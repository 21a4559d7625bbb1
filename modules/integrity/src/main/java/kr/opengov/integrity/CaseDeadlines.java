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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kr.opengov.integrity.internal.cases.CaseClock;
import kr.opengov.integrity.internal.cases.CaseStore;
import kr.opengov.integrity.internal.cases.EntryText;
import kr.opengov.integrity.internal.cases.EntryType;
import kr.opengov.integrity.internal.cases.OfficerAccess;
import kr.opengov.integrity.internal.cases.OfficerAccess.Desk;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;

/** What an officer changes about the deadlines of a case: one extension with a reason, and the law the case is worked by. */
@Stateless
public class CaseDeadlines {

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private OpenVaults vaults;

    @Inject
    private Clock clock;

    public CaseDeadlines() {}

    CaseDeadlines(EntityManager em, SessionContext context, OpenVaults vaults, Clock clock) {
        this.em = em;
        this.context = context;
        this.vaults = vaults;
        this.clock = clock;
    }

    /**
     * Extends a running deadline, once; the reporter reads the reason and the new day.
     *
     * @throws Refusal {@code EXTENSION_TOO_LONG} on {@code days}, {@code EXTENSION_NOT_PROVIDED} on {@code clock} when
     *     its rule has no extension, {@code EXTENDED_ALREADY}, {@code CASE_REASON_MISSING},
     *     {@code DECLARATION_MISSING}, {@code NOT_FOUND} when no such clock runs
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void extend(@Valid ExtendDeadline wish) {
        with(wish.caseId(), wish.version(), desk -> {
            CaseClock extended = store().extend(desk.open(), wish.clock(), wish.days());
            String code = extended.code().name();
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(EntryText.TEXT, wish.reason());
            fields.put("clock", code);
            fields.put("deadline", extended.dueOn().toString());
            enter(desk, EntryType.EXTENSION, fields);
            record(desk, "case.deadline-extended", code + " " + wish.days());
        });
    }

    /**
     * Puts the case under another law: its running deadlines are computed anew from the days they began.
     *
     * @throws Refusal {@code SAME_KIND} on {@code kind}, {@code CASE_REASON_MISSING}, {@code DECLARATION_MISSING}
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void changeLaw(@Valid ChangeLaw wish) {
        with(wish.caseId(), wish.version(), desk -> {
            ReportKind before = desk.open().report().kind();
            if (before == wish.kind()) {
                throw Refusal.ofField("kind", "SAME_KIND");
            }
            store().changeKind(desk.open(), wish.kind(), LocalDate.now(clock));
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(EntryText.TEXT, wish.reason());
            fields.put("from", before.name());
            fields.put("to", wish.kind().name());
            enter(desk, EntryType.KIND_CHANGED, fields);
            record(desk, "case.law-changed", wish.kind().name());
        });
    }

    private void with(UUID caseId, long version, Consumer<Desk> work) {
        long account = CallerAccount.of(context);
        new OfficerAccess(em, vaults).with(account, caseId, version, desk -> {
            OfficerAccess.declared(desk);
            work.accept(desk);
            return Boolean.TRUE;
        });
    }

    private void enter(Desk desk, EntryType type, Map<String, String> fields) {
        if (Blank.is(fields.get(EntryText.TEXT))) {
            throw Refusal.ofField("reason", "CASE_REASON_MISSING");
        }
        EntryText text = new EntryText(type, desk.me().id(), fields);
        store().write(desk.open(), KeyKind.CONTENT, LocalDate.now(clock), text);
    }

    private void record(Desk desk, String action, String detail) {
        new Journal(em, clock)
                .officer(desk.me().id(), action, desk.open().report().id(), detail);
    }

    private CaseStore store() {
        return new CaseStore(em);
    }
}

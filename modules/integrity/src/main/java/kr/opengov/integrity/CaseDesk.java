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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kr.opengov.integrity.internal.cases.CaseList;
import kr.opengov.integrity.internal.cases.CaseStore;
import kr.opengov.integrity.internal.cases.CaseViews;
import kr.opengov.integrity.internal.cases.EntryText;
import kr.opengov.integrity.internal.cases.EntryType;
import kr.opengov.integrity.internal.cases.KeyHolder;
import kr.opengov.integrity.internal.cases.OfficerAccess;
import kr.opengov.integrity.internal.cases.OfficerAccess.Desk;
import kr.opengov.integrity.internal.cases.OpenCase;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.cases.Protections;
import kr.opengov.integrity.internal.cases.Replacement;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.TamperedCiphertext;
import kr.opengov.integrity.internal.procedure.Actor;
import kr.opengov.integrity.internal.procedure.ActorRole;
import kr.opengov.integrity.internal.procedure.Procedure;
import kr.opengov.integrity.internal.procedure.Request;
import kr.opengov.integrity.internal.procedure.Step;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * The officers' desk. An officer knows of assigned cases and of no others: a case that is not assigned, not there, or taken
 * away gives the same answer everywhere. Every method that opens a case needs the caller's unlocked vault and answers
 * {@code VAULT_LOCKED} without it.
 */
@Stateless
public class CaseDesk {

    private static final int LONGEST_TEXT = 20_000;

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private OpenVaults vaults;

    @Inject
    private Clock clock;

    public CaseDesk() {}

    CaseDesk(EntityManager em, SessionContext context, OpenVaults vaults, Clock clock) {
        this.em = em;
        this.context = context;
        this.vaults = vaults;
        this.clock = clock;
    }

    /** How it stands with the officer's vault; nobody else is told anything at this desk, not even that a vault is locked. */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public VaultState state() {
        return new OfficerAccess(em, vaults).state(account());
    }

    /** The caller's cases by due day; three SQL statements whatever the page. Nobody else's are counted. */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public Page<CaseRow> list(PageRequest page) {
        KeyHolder me = new OfficerAccess(em, vaults).holder(account());
        try {
            return vaults.officers()
                    .use(account(), pair -> CaseList.of(em, me, pair, page))
                    .orElseThrow(() -> new Refusal("VAULT_LOCKED"));
        } catch (TamperedCiphertext damaged) {
            throw vaults.refuse(null, damaged);
        }
    }

    /**
     * A case. That it was read is in the journal.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code VAULT_LOCKED}, {@code CASE_DAMAGED}
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public CaseView read(UUID caseId) {
        return with(caseId, null, desk -> {
            // First the view: a case that does not open must not hold the end of the journal while that is recorded.
            CaseView view = CaseViews.officer(desk.open(), new Protections(em), actor(desk), today(), others(desk));
            record(desk, "case.read", desk.open().report().state().name());
            return view;
        });
    }

    /** The caller declares to have no conflict of interest in a case. */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void declare(UUID caseId) {
        with(caseId, null, desk -> {
            desk.assignment().declare(today());
            return record(desk, "case.declared", "");
        });
    }

    /**
     * The caller steps back (회피); another officer takes over, new keys begin.
     *
     * @throws Refusal {@code NOBODY_LEFT} when no officer would remain, {@code CASE_REASON_MISSING}
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void stepBack(UUID caseId, long version, String reason) {
        with(caseId, version, desk -> {
            new Replacement(em).replace(desk.open(), desk.me().id(), checked("reason", reason), today());
            return record(desk, "case.stepped-back", "");
        });
    }

    /**
     * Takes another officer out (기피).
     *
     * @throws Refusal as {@link #stepBack}, {@code DECLARATION_MISSING}
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void takeOut(UUID caseId, long version, UUID officer, String reason) {
        with(caseId, version, desk -> {
            OfficerAccess.declared(desk);
            new Replacement(em).replace(desk.open(), officer, checked("reason", reason), today());
            return record(desk, "case.officer-taken-out", "");
        });
    }

    /**
     * Gives the case to one officer more, the one with the fewest cases whom nobody excluded.
     *
     * @throws Refusal {@code NOBODY_LEFT} when there is none, {@code DECLARATION_MISSING}
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void addOfficer(UUID caseId, long version) {
        with(caseId, version, desk -> {
            OfficerAccess.declared(desk);
            UUID newcomer = new Replacement(em).add(desk.open());
            return record(desk, "case.officer-added", newcomer.toString());
        });
    }

    /** Writes to the reporter. */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void write(UUID caseId, long version, String text) {
        entry(caseId, version, KeyKind.CONTENT, EntryType.MESSAGE, text, "case.message");
    }

    /** Writes an internal note, under a key that the reporter does not have. */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void note(UUID caseId, long version, String text) {
        entry(caseId, version, KeyKind.NOTES, EntryType.NOTE, text, "case.note");
    }

    /**
     * Takes a step: state, clocks, the entry the reporter reads and the journal in one transaction.
     *
     * @throws Refusal the code of the rule that says no ({@code STEP_NOT_POSSIBLE}, {@code OWN_PROPOSAL} …)
     * @throws Conflict when the case changed since it was read
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void take(@Valid CaseStep wish) {
        with(wish.caseId(), wish.version(), desk -> {
            LocalDate today = today();
            OpenCase open = desk.open();
            Step step = Procedure.take(open.facts(today), actor(desk), wish.action(), request(wish));
            if (open.proposed() != null) {
                decide(desk, "APPROVED", wish.reason());
            }
            store().enter(open, step, today, wish.deadline());
            store().write(open, KeyKind.CONTENT, today, stepEntry(desk, step, wish));
            return record(desk, "case.step", step.name());
        });
    }

    /** Proposes a step to a second person. Refused as {@link #take}. */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void propose(@Valid CaseStep wish) {
        with(wish.caseId(), wish.version(), desk -> {
            OpenCase open = desk.open();
            Procedure.propose(open.facts(today()), actor(desk), wish.action(), request(wish));
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(EntryText.TEXT, wish.reason());
            fields.put(OpenCase.ACTION, wish.action().name());
            fields.put(
                    OpenCase.GROUND,
                    wish.ground() == null ? null : wish.ground().name());
            EntryText proposal = new EntryText(EntryType.PROPOSAL, desk.me().id(), fields);
            store().write(open, KeyKind.NOTES, today(), proposal);
            return record(desk, "case.proposed", wish.action().name());
        });
    }

    /**
     * Declines what waits for a second person; who proposed it may take it back the same way.
     *
     * @throws Refusal {@code PROPOSAL_MISSING}
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void decline(UUID caseId, long version, String reason) {
        with(caseId, version, desk -> {
            OfficerAccess.declared(desk);
            if (desk.open().proposed() == null) {
                throw new Refusal("PROPOSAL_MISSING");
            }
            decide(desk, "DECLINED", checked("reason", reason));
            return record(desk, "case.declined", "");
        });
    }

    /**
     * Takes a step with a request for protection: its state, its clocks, what the reporter reads and the journal.
     *
     * @throws Refusal {@code NOT_FOUND} without such a request, {@code STEP_NOT_POSSIBLE}, {@code WATCH_NOT_OVER},
     *     {@code CASE_REASON_MISSING} on {@code reason}, {@code DECLARATION_MISSING}, {@code HEAD_ACCUSED}
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void protect(@Valid ProtectionStep wish) {
        with(wish.caseId(), wish.version(), desk -> {
            OfficerAccess.declared(desk);
            new Protections(em).take(desk.open(), wish.number(), actor(desk), wish.action(), wish.reason(), today());
            return record(desk, "case.protection", wish.action().name());
        });
    }

    /** Puts a report that was taken for possible spam among the others. */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public void liftSpamMark(UUID caseId, long version) {
        with(caseId, version, desk -> {
            OfficerAccess.declared(desk);
            desk.open().report().markPossibleSpam(false);
            return record(desk, "case.no-spam", "");
        });
    }

    private List<OfficerChoice> others(Desk desk) {
        Set<UUID> assigned = new HashSet<>(store().assigned(desk.open().report().id()));
        assigned.remove(desk.me().id());
        return store().active(HolderRole.OFFICER).stream()
                .filter(officer -> assigned.contains(officer.id()))
                .map(officer ->
                        new OfficerChoice(officer.id(), new Bilingual(officer.dutyKo(), officer.dutyEn(), false)))
                .toList();
    }

    private <T> T with(UUID caseId, Long version, Function<Desk, T> work) {
        return new OfficerAccess(em, vaults).with(account(), caseId, version, work);
    }

    private void entry(UUID caseId, long version, KeyKind kind, EntryType type, String text, String action) {
        with(caseId, version, desk -> {
            OfficerAccess.declared(desk);
            EntryText entry = EntryText.of(type, desk.me().id(), checked("text", text));
            store().write(desk.open(), kind, today(), entry);
            return record(desk, action, "");
        });
    }

    private void decide(Desk desk, String outcome, String reason) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(EntryText.TEXT, reason);
        fields.put("outcome", outcome);
        store().write(
                        desk.open(),
                        KeyKind.NOTES,
                        today(),
                        new EntryText(EntryType.DECISION, desk.me().id(), fields));
    }

    private static EntryText stepEntry(Desk desk, Step step, CaseStep wish) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(EntryText.TEXT, wish.reason());
        fields.put("step", step.name());
        fields.put(OpenCase.GROUND, wish.ground() == null ? null : wish.ground().name());
        fields.put("body", wish.receivingBody());
        fields.put("deadline", wish.deadline() == null ? null : wish.deadline().toString());
        return new EntryText(EntryType.STEP, desk.me().id(), fields);
    }

    private static Actor actor(Desk desk) {
        return new Actor(
                ActorRole.OFFICER,
                desk.me().id(),
                true,
                desk.assignment().isDeclared(),
                desk.open().excluded().contains(desk.me().id()),
                desk.me().isConflictOfInterestOfficer());
    }

    private static Request request(CaseStep wish) {
        return new Request(wish.reason(), wish.deadline(), wish.receivingBody(), wish.ground());
    }

    private static String checked(String field, String text) {
        if (Blank.is(text)) {
            throw Refusal.ofField(field, "reason".equals(field) ? "CASE_REASON_MISSING" : "CASE_TEXT_MISSING");
        }
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.ofField(field, "CASE_TEXT_TOO_LONG", LONGEST_TEXT);
        }
        return text;
    }

    private Boolean record(Desk desk, String action, String detail) {
        new Journal(em, clock)
                .officer(desk.me().id(), action, desk.open().report().id(), detail);
        return Boolean.TRUE;
    }

    private CaseStore store() {
        return new CaseStore(em);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long account() {
        return CallerAccount.of(context);
    }
}

package kr.opengov.actionplans;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.opengov.actionplans.internal.call.Call;
import kr.opengov.actionplans.internal.call.CallQueries;
import kr.opengov.actionplans.internal.paper.Matter;
import kr.opengov.actionplans.internal.paper.Papers;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.actionplans.internal.register.PlanPlace;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.persistence.Aggregates;

/** Calls for proposals: their text, days and channels, and how many contributions they brought. */
@Stateless
public class Calls {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    public Calls() {}

    Calls(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Every announced call as lists and choices name it, the latest first; one SQL statement that counts nothing. */
    @PermitAll
    public List<CallHead> heads() {
        return CallQueries.heads(em);
    }

    /** Every announced call with the counts of its ledger, the latest first; one SQL statement. */
    @PermitAll
    public List<CallView> announced() {
        return CallQueries.all(em, false);
    }

    /** An announced call by its code; one SQL statement. */
    @PermitAll
    public Optional<CallView> announced(String code) {
        return CallQueries.byCode(em, code).filter(call -> call.state() != CallState.DRAFT);
    }

    /** The calls that take proposals now, the one that closes first at the head; one SQL statement that counts nothing. */
    @PermitAll
    public List<CallHead> open() {
        LocalDate today = LocalDate.now(clock);
        return heads().stream()
                .filter(call -> call.stage(today) == CallStage.OPEN)
                .sorted(Comparator.comparing(CallHead::closesOn))
                .toList();
    }

    /** Every call with the drafts; one SQL statement. */
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.STAFF})
    public List<CallView> all() {
        return CallQueries.all(em, true);
    }

    /** A call by its code, a draft too; one SQL statement. */
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.STAFF})
    public Optional<CallView> any(String code) {
        return CallQueries.byCode(em, code);
    }

    /**
     * Writes a call, a new one as a draft.
     *
     * @return its code
     * @throws Refusal {@code CALL_CODE_WRONG}, {@code CALL_CODE_TAKEN}, {@code CALL_DAYS_REVERSED}, {@code CALL_CLOSED},
     *     {@code CALL_ANNOUNCED_DAYS}, {@code CALL_SHORTENED}, {@code CALL_PLAN_UNKNOWN}, {@code PAPER_UNDERWAY} while it
     *     is in the approval line
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.call.write")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public String write(@Valid WriteCall command) {
        if (command.id() != null) {
            Papers.checkNotUnderway(em, Matter.CALL, command.id());
            Call written = Aggregates.load(em, Call.class, command.id(), command.version());
            written.write(command);
            written.belongTo(plan(command));
            em.flush();
            return command.code();
        }
        if (!command.code().matches("[A-Z0-9][A-Z0-9-]{1,38}[A-Z0-9]")) {
            throw Refusal.ofField("code", "CALL_CODE_WRONG");
        }
        if (CallQueries.find(em, command.code().toUpperCase(Locale.ROOT)).isPresent()) {
            throw Refusal.ofField("code", "CALL_CODE_TAKEN", command.code());
        }
        Call call = new Call(command);
        call.belongTo(plan(command));
        em.persist(call);
        em.flush();
        return call.code();
    }

    /**
     * Announces a draft without a document of the portal; {@link PlanPapers#handInCall} has it approved. Everybody sees it,
     * and it opens on its first day by itself.
     *
     * @throws Refusal {@code CALL_ANNOUNCED_ALREADY}, {@code CALL_OVER_ALREADY}, {@code PAPER_UNDERWAY}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.call.announce")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void announce(@AuditSubject("call") long id, long version) {
        Papers.checkNotUnderway(em, Matter.CALL, id);
        Aggregates.load(em, Call.class, id, version).announce(LocalDate.now(clock), now());
        em.flush();
    }

    /**
     * Closes a call before its last day; it closes by itself after that day.
     *
     * @throws Refusal {@code CALL_NOT_ANNOUNCED} and those about texts
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.call.close")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void close(@AuditSubject("call") long id, long version, @NotBlank @Size(max = 1000) String reason) {
        SafeText.check("reason", reason);
        Aggregates.load(em, Call.class, id, version).close(reason, now());
        em.flush();
    }

    private Long plan(WriteCall command) {
        if (command.planOrdinal() == null) {
            return null;
        }
        return new PlanPlace(command.memberCode(), command.planOrdinal())
                .id(em)
                .orElseThrow(() -> Refusal.ofField(
                        "planOrdinal", "CALL_PLAN_UNKNOWN", command.memberCode(), command.planOrdinal()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

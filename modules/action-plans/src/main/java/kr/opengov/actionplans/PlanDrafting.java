package kr.opengov.actionplans;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
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
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.internal.drafting.DraftBook;
import kr.opengov.actionplans.internal.drafting.VersionBook;
import kr.opengov.actionplans.internal.news.CommitmentNews;
import kr.opengov.actionplans.internal.paper.Matter;
import kr.opengov.actionplans.internal.paper.Papers;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.rules.Rules;

/**
 * Writing plans and commitments, and keeping versions of them. A plan that was adopted or kept as a version changes only
 * while a new version is written, with a reason; everybody can compare versions field by field.
 */
@Stateless
public class PlanDrafting {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Inject
    private CodeTables codes;

    @Resource
    private SessionContext session;

    public PlanDrafting() {}

    PlanDrafting(EntityManager em, Clock clock, Rules rules, CodeTables codes, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.codes = codes;
        this.session = session;
    }

    /** A plan such as {@code KOR/7} as those who write it see it; four SQL statements. */
    @PermitAll
    public Optional<PlanDraftView> plan(String plan) {
        return drafts().view(plan);
    }

    /** The commitments of a plan with every field of the template; five SQL statements. */
    @PermitAll
    public List<CommitmentDraftView> commitments(String plan) {
        return versionBook().commitments(plan);
    }

    /** The versions of a plan, the latest first; one SQL statement. */
    @PermitAll
    public List<PlanVersionRow> versions(String plan) {
        return versionBook().versions(plan);
    }

    /**
     * What differs between two versions, field by field.
     *
     * @param to zero for what is written at the moment
     */
    @PermitAll
    public Optional<PlanDifference> difference(String plan, int from, int to) {
        return versionBook().difference(plan, from, to);
    }

    /** What the dated rules of today object to in a plan; empty for a plan nobody knows. */
    @PermitAll
    public Optional<List<PlanFinding>> findings(String plan) {
        return versionBook().findings(plan, rules);
    }

    /**
     * Begins a plan.
     *
     * @return its address, such as {@code KOR/7}
     * @throws Refusal {@code PLAN_EXISTS}, {@code PLAN_DATES_REVERSED}, {@code NOT_FOUND} for an address that cannot be
     */
    @Audited("plans.plan.begin")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public String begin(@Valid NewPlan command) {
        return drafts().begin(command);
    }

    /**
     * Changes a plan itself.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_FIXED}, {@code PLAN_DATES_REVERSED}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.plan.edit")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void edit(@Valid EditPlan command) {
        checkNotUnderway(command.plan());
        drafts().edit(command);
    }

    /**
     * Writes a commitment, or changes one. A milestone or indicator whose title is emptied is taken out.
     *
     * @return its code in addresses
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_FIXED}, {@code PLAN_DATES_REVERSED}, {@code
     *     COMMITMENT_NUMBER_TAKEN}, {@code COMMITMENT_UNKNOWN}, {@code MILESTONE_WEIGHT}, {@code REPORTED_ON} for taking
     *     out what was reported on
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.commitment.write")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public String write(@Valid DraftCommitment command) {
        checkNotUnderway(command.plan());
        return drafts().write(command);
    }

    /**
     * Begins a new version of a plan that is fixed.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_OPEN}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.plan.revise")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void revise(
            @AuditSubject("plan") @NotBlank String plan, long version, @NotBlank @Size(max = 1000) String reason) {
        versionBook().revise(plan, version, reason, now(), me());
    }

    /**
     * Keeps what is written as the next version.
     *
     * @return its number
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_FIXED}, {@code DAY_IN_FUTURE}, {@code VERSION_UNCHANGED}, {@code
     *     PAPER_UNDERWAY} while it is in the approval line
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.plan.publish")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public int publish(@Valid PublishVersion command) {
        checkNotUnderway(command.plan());
        return versionBook().publish(command, now(), me());
    }

    /**
     * Moves a plan on, with the commitments that go with it.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_STATE_ORDER}, {@code DAY_IN_FUTURE}, {@code STATE_DAY_TAKEN}
     */
    @Audited("plans.plan.move")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void movePlan(@Valid MoveState command) {
        versionBook().movePlan(command).forEach(this::tell);
    }

    /**
     * Moves a commitment on.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code COMMITMENT_STATE_ORDER}, {@code DAY_IN_FUTURE}, {@code STATE_DAY_TAKEN}
     */
    @Audited("plans.commitment.move")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void moveCommitment(@Valid MoveState command) {
        tell(versionBook().moveCommitment(command));
    }

    private void tell(Long commitment) {
        new CommitmentNews(em).tell(commitment, CommitmentNewsKind.STATE, now(), me());
    }

    /** What is in the approval line stays as it is until it is decided. */
    private void checkNotUnderway(String plan) {
        drafts().view(plan).ifPresent(found -> Papers.checkNotUnderway(em, Matter.VERSION, found.id()));
    }

    private DraftBook drafts() {
        return new DraftBook(em, codes, LocalDate.now(clock));
    }

    private VersionBook versionBook() {
        return new VersionBook(em, drafts(), LocalDate.now(clock));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Long me() {
        return CallerAccount.of(session);
    }
}

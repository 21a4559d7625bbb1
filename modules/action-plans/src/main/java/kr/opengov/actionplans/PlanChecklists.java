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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.internal.paper.Matter;
import kr.opengov.actionplans.internal.paper.Papers;
import kr.opengov.actionplans.internal.register.PlanPlace;
import kr.opengov.actionplans.internal.requirement.ChecklistBook;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.rules.Rules;

/**
 * The live checklist of OGP's minimum requirements on action plans: for each the rule in force, the verdict on a day,
 * the evidence and the days left. What happens on the way of a plan is recorded here; the meetings of the member's forum
 * come from the register of meetings.
 */
@Stateless
public class PlanChecklists {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Rules rules;

    @Inject
    private Clock clock;

    @Inject
    private Meetings meetings;

    @Resource
    private SessionContext session;

    public PlanChecklists() {}

    PlanChecklists(EntityManager em, Rules rules, Clock clock, Meetings meetings, SessionContext session) {
        this.em = em;
        this.rules = rules;
        this.clock = clock;
        this.meetings = meetings;
        this.session = session;
    }

    /** The checklist of a plan on a day, by what is on record up to that day; seven SQL statements. */
    @PermitAll
    public Optional<PlanChecklist> checklist(String memberCode, int ordinal, LocalDate day) {
        return book().one(memberCode, ordinal, day);
    }

    /** The checklists of all plans on a day, without the verdicts of their deliveries; six SQL statements. */
    @PermitAll
    public List<PlanChecklist> checklists(LocalDate day) {
        return book().all(day);
    }

    /**
     * Records an event.
     *
     * @return its id
     * @throws Refusal {@code NOT_FOUND}, {@code DAY_IN_FUTURE}, {@code PLAN_EVENT_REVERSED}, {@code
     *     PLAN_DELIVERY_APART}, {@code PLAN_RESPONSES_UNCOUNTED}, {@code PLAN_RESPONSES_TOO_MANY}, {@code
     *     PLAN_FINDING_OPEN}, {@code PLAN_RESPONSES_IN_LEDGER}
     */
    @RolesAllowed(Roles.PLAN_EDITOR)
    @Audited("plans.event.record")
    public long record(@Valid NewPlanEvent command) {
        return book().record(command, LocalDate.now(clock), clock.instant(), account());
    }

    /**
     * Takes a wrong event back; it stays in the table with the reason.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_EVENT_WITHDRAWN}, {@code PLAN_DELIVERED}
     */
    @RolesAllowed(Roles.PLAN_EDITOR)
    @Audited("plans.event.withdraw")
    public void withdraw(long id, @NotBlank @Size(max = 500) String reason) {
        book().withdraw(id, reason, clock.instant(), account());
    }

    /**
     * Records the delivery of a plan and keeps the verdicts of that day for good.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code DAY_IN_FUTURE}, {@code PLAN_DELIVERED}, {@code PLAN_REQUIREMENTS_BLOCK}, {@code
     *     PAPER_UNDERWAY} while it is in the approval line
     */
    @RolesAllowed(Roles.PLAN_EDITOR)
    @Audited("plans.deliver")
    public void deliver(@Valid DeliverPlan command) {
        new PlanPlace(command.memberCode(), command.ordinal())
                .id(em)
                .ifPresent(plan -> Papers.checkNotUnderway(em, Matter.DELIVERY, plan));
        book().deliver(command, LocalDate.now(clock), clock.instant(), account());
    }

    private ChecklistBook book() {
        return new ChecklistBook(em, rules, meetings::ofForums);
    }

    private Long account() {
        return CallerAccount.of(session);
    }
}

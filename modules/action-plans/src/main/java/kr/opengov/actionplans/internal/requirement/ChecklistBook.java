package kr.opengov.actionplans.internal.requirement;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.actionplans.DeliverPlan;
import kr.opengov.actionplans.KeptVerdict;
import kr.opengov.actionplans.NewPlanEvent;
import kr.opengov.actionplans.PlanChecklist;
import kr.opengov.actionplans.PlanEventKind;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.actionplans.Requirement;
import kr.opengov.actionplans.RequirementLine;
import kr.opengov.actionplans.RequirementVerdict;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;

/** Makes checklists and records what happens to plans. */
public final class ChecklistBook {

    private final EntityManager em;
    private final Rules rules;
    private final ForumCalendar forums;

    public ChecklistBook(EntityManager em, Rules rules, ForumCalendar forums) {
        this.em = em;
        this.rules = rules;
        this.forums = forums;
    }

    /** The checklist of one plan; seven statements. */
    public Optional<PlanChecklist> one(String memberCode, int ordinal, LocalDate day) {
        return RequirementQueries.plan(em, memberCode, ordinal).map(plan -> with(plan, day, List.of()));
    }

    /** As if events had been recorded, too, that are not. */
    private PlanChecklist with(PlanLine plan, LocalDate day, List<PlanEventView> also) {
        List<PlanEventView> recorded = new ArrayList<>(also);
        recorded.addAll(RequirementQueries.events(em, List.of(plan.id()), day).getOrDefault(plan.id(), List.of()));
        List<PlanEventView> events = ForumEvents.of(forums, List.of(plan), day).with(plan, recorded);
        PlanLedger ledger =
                RequirementQueries.ledgers(em, List.of(plan.id()), day).getOrDefault(plan.id(), PlanLedger.NONE);
        return checklist(plan, plan.facts(events, ledger), events, day, RequirementQueries.kept(em, plan.id()));
    }

    /** The checklists of all plans, without the verdicts of their delivery; six statements. */
    public List<PlanChecklist> all(LocalDate day) {
        List<PlanLine> plans = RequirementQueries.plans(em);
        if (plans.isEmpty()) {
            return List.of();
        }
        List<Long> ids = plans.stream().map(PlanLine::id).toList();
        Map<Long, List<PlanEventView>> events = RequirementQueries.events(em, ids, day);
        Map<Long, PlanLedger> ledgers = RequirementQueries.ledgers(em, ids, day);
        ForumEvents meetings = ForumEvents.of(forums, plans, day);
        DatedRequirements dated = dated();
        return plans.stream()
                .map(plan -> {
                    List<PlanEventView> own = meetings.with(plan, events.getOrDefault(plan.id(), List.of()));
                    return new PlanChecklist(
                            plan.memberCode(),
                            plan.ordinal(),
                            plan.title(),
                            day,
                            dated.lines(plan.facts(own, ledgers.getOrDefault(plan.id(), PlanLedger.NONE)), day),
                            own,
                            List.of());
                })
                .toList();
    }

    /**
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_RESPONSES_IN_LEDGER} where a call of the portal proves the numbers, or
     *     what {@link #check} refuses
     */
    public long record(NewPlanEvent command, LocalDate today, Instant at, Long by) {
        check(command, today);
        long plan = plan(command.memberCode(), command.ordinal()).id();
        if (command.kind() == PlanEventKind.RESPONSES && RequirementQueries.hasCall(em, plan)) {
            throw Refusal.ofField("kind", "PLAN_RESPONSES_IN_LEDGER");
        }
        PlanEvent event = new PlanEvent(plan, command, at, by);
        em.persist(event);
        em.flush();
        return event.id();
    }

    /** @throws Refusal {@code NOT_FOUND} or a code of {@link PlanEvent#withdraw} */
    public void withdraw(long id, String reason, Instant at, Long by) {
        PlanEvent event = em.find(PlanEvent.class, id);
        if (event == null) {
            throw new Refusal("NOT_FOUND");
        }
        event.withdraw(reason, at, by);
        em.flush();
    }

    /**
     * Records the delivery and keeps the verdicts of its day. What is refused writes nothing: who hears of an approval goes
     * on in the same transaction.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_DELIVERED}, {@code DAY_IN_FUTURE}, {@code PLAN_REQUIREMENTS_BLOCK}
     *     when a requirement whose rule blocks is not met and no reason is given
     */
    public void deliver(DeliverPlan command, LocalDate today, Instant at, Long by) {
        NewPlanEvent event = new NewPlanEvent(
                command.memberCode(),
                command.ordinal(),
                PlanEventKind.DELIVERY,
                command.day(),
                null,
                null,
                null,
                null,
                "제출",
                "Delivered",
                command.sourceKo(),
                command.sourceEn(),
                null);
        checkDay(event, today);
        PlanLine plan = plan(command.memberCode(), command.ordinal());
        PlanChecklist after = with(plan, command.day(), List.of(PlanEvent.unrecorded(event)));
        if (!after.kept().isEmpty()) {
            throw new Refusal("PLAN_DELIVERED");
        }
        List<RequirementLine> blocking =
                after.lines().stream().filter(ChecklistBook::blocks).toList();
        boolean overridden = !Blank.is(command.overrideReason());
        if (!blocking.isEmpty() && !overridden) {
            throw Refusal.ofField("overrideReason", "PLAN_REQUIREMENTS_BLOCK", blocking.size());
        }
        em.persist(new PlanEvent(plan.id(), event, at, by));
        after.lines()
                .forEach(line -> em.persist(new RequirementRecord(
                        plan.id(), line, overridden && blocks(line) ? command.overrideReason() : null, at, by)));
        em.flush();
    }

    /**
     * A plan may go to the approval line for its delivery: what {@link #deliver} asks, but for the delivery itself.
     *
     * @return the checklist of the day
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_DELIVERED}, {@code PLAN_REQUIREMENTS_BLOCK}
     */
    public PlanChecklist checkToDeliver(String memberCode, int ordinal, LocalDate today, String overrideReason) {
        PlanChecklist checklist = one(memberCode, ordinal, today).orElseThrow(() -> new Refusal("NOT_FOUND"));
        if (!checklist.kept().isEmpty()) {
            throw new Refusal("PLAN_DELIVERED");
        }
        long blocking = checklist.lines().stream()
                .filter(line -> line.requirement() != Requirement.DELIVERY && blocks(line))
                .count();
        if (blocking > 0 && Blank.is(overrideReason)) {
            throw Refusal.ofField("overrideReason", "PLAN_REQUIREMENTS_BLOCK", blocking);
        }
        return checklist;
    }

    private static boolean blocks(RequirementLine line) {
        return line.rule() != null
                && line.rule().effect() == Effect.BLOCK
                && line.verdict() != RequirementVerdict.MET
                && line.verdict() != RequirementVerdict.NOT_APPLICABLE;
    }

    /**
     * @throws Refusal {@code DAY_IN_FUTURE}, {@code PLAN_EVENT_REVERSED}, {@code PLAN_DELIVERY_APART}, {@code
     *     PLAN_RESPONSES_UNCOUNTED}, {@code PLAN_RESPONSES_TOO_MANY}, {@code PLAN_FINDING_OPEN}
     */
    static void check(NewPlanEvent command, LocalDate today) {
        checkDay(command, today);
        if (command.kind() == PlanEventKind.DELIVERY) {
            throw Refusal.ofField("kind", "PLAN_DELIVERY_APART");
        }
        if (command.started() != null && command.started().isAfter(command.day())) {
            throw Refusal.ofField("started", "PLAN_EVENT_REVERSED", command.started(), command.day());
        }
        if (command.kind() == PlanEventKind.RESPONSES) {
            if (command.received() == null || command.answered() == null) {
                throw Refusal.ofField("received", "PLAN_RESPONSES_UNCOUNTED");
            }
            if (command.answered() > command.received()) {
                throw Refusal.ofField("answered", "PLAN_RESPONSES_TOO_MANY", command.answered(), command.received());
            }
        }
        if (command.kind() == PlanEventKind.FINDING && command.requirement() == null) {
            throw Refusal.ofField("requirement", "PLAN_FINDING_OPEN");
        }
    }

    private static void checkDay(NewPlanEvent command, LocalDate today) {
        if (command.day().isAfter(today)) {
            throw Refusal.ofField("day", "DAY_IN_FUTURE", today);
        }
    }

    private PlanLine plan(String memberCode, int ordinal) {
        return RequirementQueries.plan(em, memberCode, ordinal).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private PlanChecklist checklist(
            PlanLine plan, PlanFacts facts, List<PlanEventView> events, LocalDate day, List<KeptVerdict> kept) {
        return new PlanChecklist(
                plan.memberCode(), plan.ordinal(), plan.title(), day, dated().lines(facts, day), events, kept);
    }

    private DatedRequirements dated() {
        List<RuleVersion> versions = new ArrayList<>(rules.ofArea(DatedRequirements.AREA));
        rules.ofArea("membership").stream()
                .filter(version -> version.rule().equals(DatedRequirements.GRACE))
                .forEach(versions::add);
        return new DatedRequirements(versions);
    }
}

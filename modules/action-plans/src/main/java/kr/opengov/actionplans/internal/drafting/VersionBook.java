package kr.opengov.actionplans.internal.drafting;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.opengov.actionplans.CommitmentDraftView;
import kr.opengov.actionplans.CommitmentState;
import kr.opengov.actionplans.ItemChange;
import kr.opengov.actionplans.MoveState;
import kr.opengov.actionplans.PlanDifference;
import kr.opengov.actionplans.PlanFinding;
import kr.opengov.actionplans.PlanState;
import kr.opengov.actionplans.PlanVersionRow;
import kr.opengov.actionplans.PublishVersion;
import kr.opengov.actionplans.internal.register.ActionPlan;
import kr.opengov.actionplans.internal.register.Commitment;
import kr.opengov.actionplans.internal.register.CommitmentAddress;
import kr.opengov.actionplans.internal.register.CommitmentStateEntry;
import kr.opengov.actionplans.internal.register.PlanPlace;
import kr.opengov.actionplans.internal.register.PlanStateEntry;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.rules.Rules;

/** Keeps versions of plans and moves plans and commitments from state to state. */
public final class VersionBook {

    private static final Map<CommitmentState, Set<CommitmentState>> ORDER = Map.of(
            CommitmentState.NOT_RECORDED,
                    Set.of(
                            CommitmentState.DRAFT,
                            CommitmentState.CONSULTATION,
                            CommitmentState.CONFIRMED,
                            CommitmentState.IMPLEMENTATION),
            CommitmentState.DRAFT,
                    Set.of(CommitmentState.CONSULTATION, CommitmentState.CONFIRMED, CommitmentState.WITHDRAWN),
            CommitmentState.CONSULTATION,
                    Set.of(CommitmentState.DRAFT, CommitmentState.CONFIRMED, CommitmentState.WITHDRAWN),
            CommitmentState.CONFIRMED, Set.of(CommitmentState.IMPLEMENTATION, CommitmentState.WITHDRAWN),
            CommitmentState.IMPLEMENTATION,
                    Set.of(
                            CommitmentState.COMPLETED,
                            CommitmentState.PARTLY_COMPLETED,
                            CommitmentState.NOT_IMPLEMENTED,
                            CommitmentState.WITHDRAWN,
                            CommitmentState.CARRIED_OVER),
            CommitmentState.PARTLY_COMPLETED, Set.of(CommitmentState.CARRIED_OVER),
            CommitmentState.NOT_IMPLEMENTED, Set.of(CommitmentState.CARRIED_OVER));

    private final EntityManager em;
    private final DraftBook drafts;
    private final LocalDate today;

    public VersionBook(EntityManager em, DraftBook drafts, LocalDate today) {
        this.em = em;
        this.drafts = drafts;
        this.today = today;
    }

    /** Begins a new version. What stands so far becomes the first version when none was kept yet. */
    public void revise(String address, long version, String reason, Instant at, Long by) {
        ActionPlan plan =
                Aggregates.load(em, ActionPlan.class, drafts.plan(address).id(), version);
        if (drafts.isOpen(plan)) {
            throw new Refusal("PLAN_OPEN");
        }
        if (drafts.versions(plan) == 0) {
            keep(plan, 1, "새 판을 쓰기 전에 등록되어 있던 글", null, null, at, by);
        }
        plan.revise(today, reason.strip());
        em.flush();
    }

    /** Keeps what is written as the next version and closes it for changes. */
    public int publish(PublishVersion command, Instant at, Long by) {
        ActionPlan plan = Aggregates.load(
                em, ActionPlan.class, drafts.plan(command.plan()).id(), command.version());
        if (command.decidedOn() != null && command.decidedOn().isAfter(today)) {
            throw Refusal.ofField("decidedOn", "DAY_IN_FUTURE", today);
        }
        int number = next(plan).number();
        keep(plan, number, command.reason().strip(), Blank.toNull(command.decision()), command.decidedOn(), at, by);
        plan.revise(null, null);
        em.flush();
        return number;
    }

    /**
     * What {@link #publish} would keep now.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_FIXED}, {@code VERSION_UNCHANGED}
     */
    public NextVersion next(String address) {
        return next(drafts.plan(address));
    }

    private NextVersion next(ActionPlan plan) {
        if (!drafts.isOpen(plan)) {
            throw new Refusal("PLAN_FIXED");
        }
        int number = drafts.versions(plan) + 1;
        if (number == 1) {
            return new NextVersion(plan.id(), plan.version(), number, List.of());
        }
        List<ItemChange> changes =
                Differences.between(fields(id(plan, number - 1)), new WrittenPlan(em, plan).fields());
        if (changes.isEmpty()) {
            throw new Refusal("VERSION_UNCHANGED");
        }
        return new NextVersion(plan.id(), plan.version(), number, changes);
    }

    private void keep(
            ActionPlan plan, int number, String reason, String decision, LocalDate decidedOn, Instant at, Long by) {
        PlanVersion kept = new PlanVersion(plan.id(), number, reason, decision, decidedOn);
        kept.published(at, today, by);
        em.persist(kept);
        em.flush();
        int[] position = {0};
        new WrittenPlan(em, plan)
                .fields()
                .forEach((item, fields) -> fields.forEach((field, value) ->
                        em.persist(new PlanVersionField(kept.id(), item, position[0]++, field, value))));
    }

    /** The versions of a plan, the latest first; one statement. */
    public List<PlanVersionRow> versions(String address) {
        PlanPlace place = PlanPlace.of(address);
        return em.createQuery(
                        "select new " + PlanVersionRow.class.getName()
                                + "(v.number, v.reason, v.decision, v.decidedOn, v.publishedOn)"
                                + " from PlanVersion v, ActionPlan p where p.id = v.planId"
                                + " and p.memberCode = :member and p.ordinal = :ordinal order by v.number desc",
                        PlanVersionRow.class)
                .setParameter("member", place.member())
                .setParameter("ordinal", place.ordinal())
                .getResultList();
    }

    /** @param to zero for what is written at the moment */
    public Optional<PlanDifference> difference(String address, int from, int to) {
        List<PlanVersionRow> versions = versions(address);
        Optional<PlanVersionRow> first =
                versions.stream().filter(row -> row.number() == from).findFirst();
        Optional<PlanVersionRow> second =
                versions.stream().filter(row -> row.number() == to).findFirst();
        if (first.isEmpty() || to != 0 && second.isEmpty()) {
            return Optional.empty();
        }
        ActionPlan plan = drafts.plan(address);
        Map<String, Map<String, String>> later = to == 0 ? new WrittenPlan(em, plan).fields() : fields(id(plan, to));
        return Optional.of(new PlanDifference(
                first.get(), second.orElse(null), Differences.between(fields(id(plan, from)), later)));
    }

    private Long id(ActionPlan plan, int number) {
        return em.createQuery(
                        "select v.id from PlanVersion v where v.planId = :plan and v.number = :number", Long.class)
                .setParameter("plan", plan.id())
                .setParameter("number", number)
                .getSingleResult();
    }

    private Map<String, Map<String, String>> fields(Long version) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        em.createQuery(
                        "select f from PlanVersionField f where f.versionId = :version order by f.position",
                        PlanVersionField.class)
                .setParameter("version", version)
                .getResultList()
                .forEach(field -> all.computeIfAbsent(field.item(), item -> new LinkedHashMap<>())
                        .put(field.field(), field.value()));
        return all;
    }

    /** What the dated rules object to in what is written. */
    public Optional<List<PlanFinding>> findings(String address, Rules rules) {
        return drafts.find(address).map(plan -> new PlanChecks(rules, today).of(new WrittenPlan(em, plan)));
    }

    /** The commitments as their forms show them. */
    public List<CommitmentDraftView> commitments(String address) {
        return drafts.find(address)
                .map(plan -> new WrittenPlan(em, plan).commitments())
                .orElse(List.of());
    }

    /** Moves a plan on; its commitments go with it when it is adopted and when it is carried out. Answers which did. */
    public List<Long> movePlan(MoveState command) {
        ActionPlan plan = drafts.plan(command.address());
        PlanState state = PlanState.valueOf(command.state());
        PlanState before = drafts.state(plan);
        LocalDate last = em.createQuery(
                        "select max(e.effective) from PlanStateEntry e where e.plan = :plan", LocalDate.class)
                .setParameter("plan", plan)
                .getSingleResult();
        inTime(command.day(), last);
        boolean forward = before == PlanState.NOT_RECORDED || state.ordinal() > before.ordinal();
        if (state == PlanState.NOT_RECORDED || !forward) {
            throw Refusal.ofField("state", "PLAN_STATE_ORDER");
        }
        em.persist(
                new PlanStateEntry(plan, state, command.day(), command.basisKo().strip(), command.basisEn()));
        List<Long> moved = List.of();
        if (state == PlanState.ADOPTED) {
            moved = follow(
                    plan,
                    command,
                    CommitmentState.CONFIRMED,
                    Set.of(CommitmentState.DRAFT, CommitmentState.CONSULTATION));
        } else if (state == PlanState.IMPLEMENTATION) {
            moved = follow(plan, command, CommitmentState.IMPLEMENTATION, Set.of(CommitmentState.CONFIRMED));
        }
        em.flush();
        return moved;
    }

    private List<Long> follow(ActionPlan plan, MoveState command, CommitmentState state, Set<CommitmentState> from) {
        List<Commitment> moved = em
                .createQuery("select c from Commitment c where c.plan = :plan", Commitment.class)
                .setParameter("plan", plan)
                .getResultList()
                .stream()
                .filter(commitment -> from.contains(state(commitment)))
                .filter(commitment ->
                        last(commitment) == null || last(commitment).isBefore(command.day()))
                .toList();
        moved.forEach(commitment -> em.persist(new CommitmentStateEntry(
                commitment, state, command.day(), command.basisKo().strip(), command.basisEn())));
        return moved.stream().map(Commitment::id).toList();
    }

    /** Moves a commitment on; answers its id. */
    public Long moveCommitment(MoveState command) {
        CommitmentAddress address = CommitmentAddress.of(command.address());
        ActionPlan plan = drafts.plan(address.member() + "/" + address.ordinal());
        Commitment commitment = em.createQuery(
                        "select c from Commitment c where c.plan = :plan and c.code = :code", Commitment.class)
                .setParameter("plan", plan)
                .setParameter("code", address.code())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        CommitmentState state = CommitmentState.valueOf(command.state());
        inTime(command.day(), last(commitment));
        if (!ORDER.getOrDefault(state(commitment), Set.of()).contains(state)) {
            throw Refusal.ofField("state", "COMMITMENT_STATE_ORDER");
        }
        em.persist(new CommitmentStateEntry(
                commitment, state, command.day(), command.basisKo().strip(), command.basisEn()));
        em.flush();
        return commitment.id();
    }

    private void inTime(LocalDate day, LocalDate last) {
        if (day.isAfter(today)) {
            throw Refusal.ofField("day", "DAY_IN_FUTURE", today);
        }
        if (last != null && !day.isAfter(last)) {
            throw Refusal.ofField("day", "STATE_DAY_TAKEN", last);
        }
    }

    private LocalDate last(Commitment commitment) {
        return em.createQuery(
                        "select max(e.effective) from CommitmentStateEntry e where e.commitment = :commitment",
                        LocalDate.class)
                .setParameter("commitment", commitment)
                .getSingleResult();
    }

    private CommitmentState state(Commitment commitment) {
        return em.createQuery(
                        "select e.state from CommitmentStateEntry e where e.commitment = :commitment"
                                + " order by e.effective desc",
                        CommitmentState.class)
                .setParameter("commitment", commitment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(CommitmentState.NOT_RECORDED);
    }
}

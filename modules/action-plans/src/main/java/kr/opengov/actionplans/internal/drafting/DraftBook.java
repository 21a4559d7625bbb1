package kr.opengov.actionplans.internal.drafting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.opengov.actionplans.AgencyRole;
import kr.opengov.actionplans.CommitmentState;
import kr.opengov.actionplans.CommitmentText;
import kr.opengov.actionplans.DraftCommitment;
import kr.opengov.actionplans.EditPlan;
import kr.opengov.actionplans.NewPlan;
import kr.opengov.actionplans.PlanDraftView;
import kr.opengov.actionplans.PlanState;
import kr.opengov.actionplans.internal.register.ActionPlan;
import kr.opengov.actionplans.internal.register.Commitment;
import kr.opengov.actionplans.internal.register.CommitmentAddress;
import kr.opengov.actionplans.internal.register.CommitmentAgency;
import kr.opengov.actionplans.internal.register.CommitmentStateEntry;
import kr.opengov.actionplans.internal.register.PlanPlace;
import kr.opengov.actionplans.internal.register.PlanStateEntry;
import kr.opengov.actionplans.internal.register.VisionArea;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.persistence.Aggregates;

/** Writes plans and commitments. What stands as a version says is changed only while a new version is written. */
public final class DraftBook {

    private final EntityManager em;
    private final CodeTables codes;
    private final LocalDate today;

    public DraftBook(EntityManager em, CodeTables codes, LocalDate today) {
        this.em = em;
        this.codes = codes;
        this.today = today;
    }

    /** @throws Refusal {@code NOT_FOUND} */
    ActionPlan plan(String address) {
        return find(address).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    Optional<ActionPlan> find(String address) {
        return PlanPlace.of(address).plan(em);
    }

    /** The plan for a change. */
    private ActionPlan open(String address, long version) {
        ActionPlan plan = Aggregates.load(em, ActionPlan.class, plan(address).id(), version);
        if (!isOpen(plan)) {
            throw new Refusal("PLAN_FIXED");
        }
        return plan;
    }

    int versions(ActionPlan plan) {
        return em.createQuery(
                        "select coalesce(max(v.number), 0) from PlanVersion v where v.planId = :id", Integer.class)
                .setParameter("id", plan.id())
                .getSingleResult();
    }

    PlanState state(ActionPlan plan) {
        return em.createQuery(
                        "select e.state from PlanStateEntry e where e.plan = :plan order by e.effective desc",
                        PlanState.class)
                .setParameter("plan", plan)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(PlanState.NOT_RECORDED);
    }

    /** Whether a plan may be changed: it is being revised, or neither adopted nor kept as a version. */
    boolean isOpen(ActionPlan plan) {
        return isOpen(plan, state(plan), versions(plan));
    }

    private static boolean isOpen(ActionPlan plan, PlanState state, int versions) {
        boolean early = state == PlanState.PREPARATION || state == PlanState.CO_CREATION;
        return plan.revisingSince() != null || early && versions == 0;
    }

    /** What those who write a plan see; three statements. */
    public Optional<PlanDraftView> view(String address) {
        return find(address).map(plan -> {
            PlanState state = state(plan);
            int versions = versions(plan);
            return new PlanDraftView(
                    plan.id(),
                    plan.version(),
                    address,
                    plan.titleKo(),
                    plan.titleEn(),
                    plan.start(),
                    plan.end(),
                    plan.noteKo(),
                    plan.noteEn(),
                    state,
                    isOpen(plan, state, versions),
                    plan.revisingSince(),
                    plan.revisingReason(),
                    versions,
                    plan.commenting());
        });
    }

    public String begin(NewPlan command) {
        String member = command.member().strip().toUpperCase(Locale.ROOT);
        String address = member + "/" + command.ordinal();
        if (find(address).isPresent()) {
            throw Refusal.ofField("ordinal", "PLAN_EXISTS", address);
        }
        inOrder("end", command.start(), command.end());
        ActionPlan plan = new ActionPlan(member, command.ordinal());
        plan.describe(command.titleKo().strip(), Blank.toNull(command.titleEn()), command.start(), command.end());
        em.persist(plan);
        em.flush();
        em.persist(new PlanStateEntry(plan, PlanState.PREPARATION, today, "계획 작성 시작", "Writing began"));
        em.flush();
        return address;
    }

    public void edit(EditPlan command) {
        inOrder("end", command.start(), command.end());
        ActionPlan plan = open(command.plan(), command.version());
        plan.describe(command.titleKo().strip(), Blank.toNull(command.titleEn()), command.start(), command.end());
        plan.note(Blank.toNull(command.noteKo()), Blank.toNull(command.noteEn()));
        em.flush();
    }

    public String write(DraftCommitment command) {
        inOrder("endsOn", command.text().startsOn(), command.text().endsOn());
        command.milestones().forEach(milestone -> inOrder("endsOn", milestone.startsOn(), milestone.endsOn()));
        ActionPlan plan = plan(command.plan());
        if (!isOpen(plan)) {
            throw new Refusal("PLAN_FIXED");
        }
        Commitment commitment;
        if (command.id() == null) {
            commitment = new Commitment(plan, code(command.text().number(), plan));
        } else {
            commitment = Aggregates.load(em, Commitment.class, command.id(), command.version());
            if (!commitment.plan().id().equals(plan.id())) {
                throw new Refusal("NOT_FOUND");
            }
        }
        if (!Blank.is(command.text().carriedFrom())) {
            known(command.text().carriedFrom());
        }
        commitment.describe(command.text(), area(plan, command.text()));
        em.persist(commitment);
        em.flush();
        if (command.id() == null) {
            em.persist(new CommitmentStateEntry(commitment, CommitmentState.DRAFT, today, "작성", "Written"));
        }
        agencies(commitment, command);
        new Parts(em, commitment.id()).milestones(command.milestones()).indicators(command.indicators());
        em.flush();
        return commitment.code();
    }

    /** The number as address, or behind it the next free letter; a code never changes afterwards. */
    private String code(String number, ActionPlan plan) {
        String wanted = wanted(number);
        Set<String> taken =
                new HashSet<>(em.createQuery("select c.code from Commitment c where c.plan = :plan", String.class)
                        .setParameter("plan", plan)
                        .getResultList());
        taken.addAll(Set.of("checklist", "charts", "versions", "assessment", "self-assessment", "new"));
        if (taken.contains(wanted) || wanted.isEmpty() || wanted.matches("[.]+")) {
            throw Refusal.ofField("number", "COMMITMENT_NUMBER_TAKEN", number);
        }
        return wanted;
    }

    /** What a number looks like in an address. */
    static String wanted(String number) {
        return number.strip().replaceAll("[^0-9A-Za-z.-]", "-");
    }

    private void known(String address) {
        CommitmentAddress from = CommitmentAddress.of(address.strip());
        long found = em.createQuery(
                        "select count(c) from Commitment c where c.plan.memberCode = :member"
                                + " and c.plan.ordinal = :ordinal and c.code = :code",
                        Long.class)
                .setParameter("member", from.member())
                .setParameter("ordinal", from.ordinal())
                .setParameter("code", from.code())
                .getSingleResult();
        if (found == 0) {
            throw Refusal.ofField("carriedFrom", "COMMITMENT_UNKNOWN", address);
        }
    }

    /** The areas of a plan with what they are called in English, if anything; one statement. */
    Map<String, String> areas(ActionPlan plan) {
        Map<String, String> english = new HashMap<>();
        standing(plan).forEach(area -> english.putIfAbsent(area.titleKo(), area.titleEn()));
        return english;
    }

    private List<VisionArea> standing(ActionPlan plan) {
        return em.createQuery("select v from VisionArea v where v.plan = :plan order by v.position", VisionArea.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    private VisionArea area(ActionPlan plan, CommitmentText text) {
        if (Blank.is(text.areaKo())) {
            return null;
        }
        List<VisionArea> areas = standing(plan);
        return areas.stream()
                .filter(area -> area.titleKo().equals(text.areaKo().strip()))
                .findFirst()
                .orElseGet(() -> {
                    int last = areas.isEmpty() ? 0 : areas.get(areas.size() - 1).position();
                    VisionArea area =
                            new VisionArea(plan, last + 1, text.areaKo().strip(), Blank.toNull(text.areaEn()));
                    em.persist(area);
                    em.flush();
                    return area;
                });
    }

    /** Where nothing is said anew, what was printed and where stays as it is. */
    private void agencies(Commitment commitment, DraftCommitment command) {
        List<CommitmentAgency> present = em.createQuery(
                        "select a from CommitmentAgency a where a.commitment = :commitment order by a.position",
                        CommitmentAgency.class)
                .setParameter("commitment", commitment)
                .getResultList();
        if (names(present, false).equals(stripped(command.agencies()))
                && names(present, true).equals(stripped(command.supporting()))) {
            return;
        }
        present.forEach(em::remove);
        em.flush();
        Map<String, String> byName = new HashMap<>();
        codes.entries(CodeTables.AGENCY, today).forEach(entry -> byName.put(entry.labelKo(), entry.code()));
        int position = 1;
        for (String name : command.agencies()) {
            AgencyRole role = position == 1 ? AgencyRole.LEAD : AgencyRole.CO_LEAD;
            em.persist(new CommitmentAgency(commitment, position++, role, name.strip(), byName.get(name.strip())));
        }
        for (String name : command.supporting()) {
            em.persist(new CommitmentAgency(
                    commitment, position++, AgencyRole.SUPPORTING, name.strip(), byName.get(name.strip())));
        }
    }

    private static List<String> names(List<CommitmentAgency> agencies, boolean supporting) {
        return agencies.stream()
                .filter(agency -> agency.used() && supporting == (agency.role() == AgencyRole.SUPPORTING))
                .map(CommitmentAgency::name)
                .toList();
    }

    private static List<String> stripped(List<String> names) {
        return names.stream().map(String::strip).toList();
    }

    static void inOrder(String field, LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.ofField(field, "PLAN_DATES_REVERSED", from, to);
        }
    }
}

package kr.opengov.actionplans.internal.register;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.actionplans.CommitmentGroup;
import kr.opengov.actionplans.CommitmentRow;
import kr.opengov.actionplans.PeriodView;
import kr.opengov.actionplans.PlanRow;
import kr.opengov.actionplans.PlanState;
import kr.opengov.actionplans.PlanView;
import kr.opengov.actionplans.StateEntry;
import kr.opengov.platform.Bilingual;

/** Reads plans. Every method asks a fixed number of statements, whatever it finds. */
public final class PlanQueries {

    private PlanQueries() {}

    public static List<PlanRow> plans(EntityManager em, LocalDate day) {
        return em.createQuery(
                        "select new " + PlanRow.class.getName()
                                + "(p.memberCode, p.ordinal, p.titleKo, p.titleEn, p.titleEnOfficial, p.periodStart,"
                                + " p.periodEnd, p.periodPrecision, e.state,"
                                + " (select count(c) from Commitment c where c.plan = p), p.commitmentsAnnounced,"
                                + " p.completeness)"
                                + " from ActionPlan p left join PlanStateEntry e on e.plan = p and e.effective ="
                                + " (select max(x.effective) from PlanStateEntry x"
                                + " where x.plan = p and x.effective <= :day)"
                                + " order by p.memberCode, p.ordinal desc",
                        PlanRow.class)
                .setParameter("day", day)
                .getResultList();
    }

    public static Optional<PlanView> plan(EntityManager em, String memberCode, int ordinal, LocalDate day) {
        return em.createQuery(
                        "select new " + PlanLine.class.getName()
                                + "(p.id, p.memberCode, p.ordinal, p.ogpId, p.titleKo, p.titleEn, p.titleEnOfficial,"
                                + " p.periodStart, p.periodEnd, p.periodPrecision, p.commitmentsAnnounced,"
                                + " p.completeness, p.noteKo, p.noteEn, p.sourceKo, p.sourceEn)"
                                + " from ActionPlan p where p.memberCode = :member and p.ordinal = :ordinal",
                        PlanLine.class)
                .setParameter("member", memberCode)
                .setParameter("ordinal", ordinal)
                .getResultStream()
                .findFirst()
                .map(plan -> view(em, plan, day));
    }

    private static PlanView view(EntityManager em, PlanLine plan, LocalDate day) {
        List<StateEntry<PlanState>> history = em.createQuery(
                        "select new " + StateLine.class.getName()
                                + "(e.state, e.effective, e.effectivePrecision, e.basisKo, e.basisEn, e.sourceKo,"
                                + " e.sourceEn) from PlanStateEntry e where e.plan.id = :plan order by e.effective desc",
                        StateLine.class)
                .setParameter("plan", plan.id())
                .getResultStream()
                .map(line -> line.entry(PlanState.class))
                .toList();
        return new PlanView(
                plan.memberCode(),
                plan.ordinal(),
                plan.ogpId(),
                new Bilingual(plan.titleKo(), plan.titleEn(), plan.titleEnOfficial()),
                new PeriodView(plan.start(), plan.end(), plan.precision()),
                plan.announced(),
                plan.completeness(),
                StateLine.on(day, history, PlanState.NOT_RECORDED),
                history,
                new Bilingual(plan.noteKo(), plan.noteEn(), true),
                new Bilingual(plan.sourceKo(), plan.sourceEn(), true),
                groups(em, plan.id(), day));
    }

    private static List<CommitmentGroup> groups(EntityManager em, long plan, LocalDate day) {
        List<CommitmentLine> lines = em.createQuery(
                        "select new " + CommitmentLine.class.getName()
                                + "(c.id, c.code, c.number, c.titleKo, c.titleEn, c.titleEnOfficial, v.id, v.titleKo,"
                                + " v.titleEn, v.titleEnOfficial, e.state)"
                                + " from Commitment c left join c.visionArea v"
                                + " left join CommitmentStateEntry e on e.commitment = c and e.effective ="
                                + " (select max(x.effective) from CommitmentStateEntry x"
                                + " where x.commitment = c and x.effective <= :day)"
                                + " where c.plan.id = :plan order by v.position, c.sortKey",
                        CommitmentLine.class)
                .setParameter("plan", plan)
                .setParameter("day", day)
                .getResultList();
        Map<Long, List<AgencyLine>> agencies = em.createQuery(
                        "select new " + AgencyLine.class.getName() + "(a.commitment.id, a.nameAsPrinted, a.used)"
                                + " from CommitmentAgency a where a.commitment.plan.id = :plan"
                                + " order by a.commitment.id, a.position",
                        AgencyLine.class)
                .setParameter("plan", plan)
                .getResultStream()
                .collect(groupingBy(AgencyLine::commitmentId));
        Map<Bilingual, List<CommitmentRow>> byArea = new LinkedHashMap<>();
        for (CommitmentLine line : lines) {
            byArea.computeIfAbsent(line.area(), area -> new ArrayList<>())
                    .add(line.row(agencies.getOrDefault(line.id(), List.of())));
        }
        List<CommitmentGroup> groups = new ArrayList<>();
        byArea.forEach((area, rows) -> groups.add(new CommitmentGroup(area, rows)));
        return groups;
    }
}

package kr.opengov.actionplans.internal.requirement;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.actionplans.CallState;
import kr.opengov.actionplans.KeptVerdict;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.actionplans.internal.call.Call;

/** Reads the facts behind the checklist. Every method asks a fixed number of statements, whatever it finds. */
final class RequirementQueries {

    private static final String PLANS = "select new " + PlanLine.class.getName()
            + "(p.id, p.memberCode, p.ordinal, p.titleKo, p.titleEn, p.titleEnOfficial, p.periodStart, p.periodEnd,"
            + " p.periodPrecision, p.commitmentsAnnounced,"
            + " (select count(c) from Commitment c where c.plan = p),"
            + " (select count(c) from Commitment c where c.plan = p"
            + "   and (c.titleEn is null or c.titleEnOfficial = false)),"
            + " (select count(c) from Commitment c where c.plan = p and c.titleKo is null),"
            + " (select count(c) from Commitment c where c.plan = p and c.titleKo = c.titleEn))"
            + " from ActionPlan p";

    private RequirementQueries() {}

    static Optional<PlanLine> plan(EntityManager em, String memberCode, int ordinal) {
        return em.createQuery(PLANS + " where p.memberCode = :member and p.ordinal = :ordinal", PlanLine.class)
                .setParameter("member", memberCode)
                .setParameter("ordinal", ordinal)
                .getResultStream()
                .findFirst();
    }

    static List<PlanLine> plans(EntityManager em) {
        return em.createQuery(PLANS + " order by p.memberCode, p.ordinal desc", PlanLine.class)
                .getResultList();
    }

    /** Events that were not withdrawn and had happened by the day, the latest first, by plan. */
    static Map<Long, List<PlanEventView>> events(EntityManager em, List<Long> plans, LocalDate day) {
        return em.createQuery(
                        "select new " + EventLine.class.getName()
                                + "(e.planId, e.id, e.kind, e.onDay, e.precision, e.startedOn, e.received, e.answered,"
                                + " e.requirement, e.titleKo, e.titleEn, e.sourceKo, e.sourceEn, e.link)"
                                + " from PlanEvent e where e.planId in :plans and e.withdrawnAt is null"
                                + " and e.onDay <= :day order by e.onDay desc, e.id desc",
                        EventLine.class)
                .setParameter("plans", plans)
                .setParameter("day", day)
                .getResultStream()
                .collect(groupingBy(EventLine::planId, mapping(EventLine::event, toList())));
    }

    /** The ledgers of the plans with a call that had opened by the day. */
    static Map<Long, PlanLedger> ledgers(EntityManager em, List<Long> plans, LocalDate day) {
        return em.createQuery(
                        "select new " + LedgerLine.class.getName()
                                + "(c.planId, c.code, c.titleKo, c.titleEn, c.closesOn, c.state, k.receivedOn,"
                                + " k.answeredOn, count(k.id)) from Call c left join Contribution k on k.callId = c.id"
                                + " where c.planId in :plans and c.state <> :draft and c.opensOn <= :day"
                                + " group by c.planId, c.code, c.titleKo, c.titleEn, c.closesOn, c.state,"
                                + " k.receivedOn, k.answeredOn order by c.code",
                        LedgerLine.class)
                .setParameter("plans", plans)
                .setParameter("draft", CallState.DRAFT)
                .setParameter("day", day)
                .getResultStream()
                .collect(groupingBy(LedgerLine::planId, collectingAndThen(toList(), PlanLedger::new)));
    }

    /** Whether a call was announced for the plan; a ledger of comments is none. */
    static boolean hasCall(EntityManager em, long plan) {
        return em.createQuery(
                                "select count(c) from Call c where c.planId = :plan and c.state <> :draft"
                                        + " and c.code not like :comments",
                                Long.class)
                        .setParameter("plan", plan)
                        .setParameter("draft", CallState.DRAFT)
                        .setParameter("comments", "%" + Call.COMMENTS)
                        .getSingleResult()
                > 0;
    }

    static List<KeptVerdict> kept(EntityManager em, long plan) {
        return em.createQuery(
                        "select new " + KeptVerdict.class.getName()
                                + "(v.requirement, v.verdict, v.judgedFor, v.overrideReason)"
                                + " from RequirementRecord v where v.planId = :plan order by v.id",
                        KeptVerdict.class)
                .setParameter("plan", plan)
                .getResultList();
    }
}

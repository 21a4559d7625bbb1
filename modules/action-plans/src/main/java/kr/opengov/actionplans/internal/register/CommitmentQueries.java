package kr.opengov.actionplans.internal.register;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.AgencyView;
import kr.opengov.actionplans.CommitmentState;
import kr.opengov.actionplans.CommitmentView;
import kr.opengov.actionplans.StateCount;
import kr.opengov.actionplans.StateEntry;
import kr.opengov.platform.Bilingual;

/** Reads single commitments and counts them. */
public final class CommitmentQueries {

    private CommitmentQueries() {}

    public static Optional<CommitmentView> commitment(
            EntityManager em, String memberCode, int ordinal, String code, LocalDate day) {
        return em.createQuery(
                        "select new " + CommitmentHead.class.getName()
                                + "(c.id, p.memberCode, p.ordinal, p.titleKo, p.titleEn, p.titleEnOfficial,"
                                + " p.completeness, c.code, c.number, c.titleKo, c.titleEn, c.titleEnOfficial, v.titleKo,"
                                + " v.titleEn, v.titleEnOfficial, c.themeAsPublished, c.ogpId, c.ogpIdInferred, c.noteKo,"
                                + " c.noteEn, c.sourceKo, c.sourceEn)"
                                + " from Commitment c join c.plan p left join c.visionArea v"
                                + " where p.memberCode = :member and p.ordinal = :ordinal and c.code = :code",
                        CommitmentHead.class)
                .setParameter("member", memberCode)
                .setParameter("ordinal", ordinal)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(head -> view(head, history(em, head.id()), agencies(em, head.id()), day));
    }

    private static CommitmentView view(
            CommitmentHead head, List<StateEntry<CommitmentState>> history, List<AgencyView> agencies, LocalDate day) {
        return new CommitmentView(
                head.memberCode(),
                head.ordinal(),
                new Bilingual(head.planKo(), head.planEn(), head.planEnOfficial()),
                head.completeness(),
                head.code(),
                head.number(),
                new Bilingual(head.titleKo(), head.titleEn(), head.titleEnOfficial()),
                head.areaKo() == null
                        ? null
                        : new Bilingual(head.areaKo(), head.areaEn(), Boolean.TRUE.equals(head.areaEnOfficial())),
                head.publishedTheme(),
                head.ogpId(),
                head.ogpIdInferred(),
                StateLine.on(day, history, CommitmentState.NOT_RECORDED),
                history,
                agencies,
                new Bilingual(head.noteKo(), head.noteEn(), true),
                new Bilingual(head.sourceKo(), head.sourceEn(), true));
    }

    private static List<StateEntry<CommitmentState>> history(EntityManager em, long commitment) {
        return em.createQuery(
                        "select new " + StateLine.class.getName()
                                + "(e.state, e.effective, e.effectivePrecision, e.basisKo, e.basisEn, e.sourceKo,"
                                + " e.sourceEn) from CommitmentStateEntry e where e.commitment.id = :commitment"
                                + " order by e.effective desc",
                        StateLine.class)
                .setParameter("commitment", commitment)
                .getResultStream()
                .map(line -> line.entry(CommitmentState.class))
                .toList();
    }

    private static List<AgencyView> agencies(EntityManager em, long commitment) {
        return em.createQuery(
                        "select new " + AgencyView.class.getName() + "(a.role, a.nameAsPrinted, a.printedIn, a.used)"
                                + " from CommitmentAgency a where a.commitment.id = :commitment"
                                + " order by a.used desc, a.position",
                        AgencyView.class)
                .setParameter("commitment", commitment)
                .getResultList();
    }

    public static List<StateCount> byState(EntityManager em, LocalDate day) {
        return em.createQuery(
                        "select new " + StateCount.class.getName() + "(e.state, count(c))"
                                + " from Commitment c left join CommitmentStateEntry e on e.commitment = c"
                                + " and e.effective = (select max(x.effective) from CommitmentStateEntry x"
                                + " where x.commitment = c and x.effective <= :day)"
                                + " where c.plan.periodStart <= :day group by e.state",
                        StateCount.class)
                .setParameter("day", day)
                .getResultStream()
                .sorted(Comparator.comparing(StateCount::state))
                .toList();
    }
}

package kr.opengov.actionplans.internal.progress;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.internal.progress.ProgressLines.Filed;
import kr.opengov.actionplans.internal.progress.ProgressLines.Gauge;
import kr.opengov.actionplans.internal.progress.ProgressLines.Head;
import kr.opengov.actionplans.internal.progress.ProgressLines.Kept;
import kr.opengov.actionplans.internal.progress.ProgressLines.Leading;
import kr.opengov.actionplans.internal.progress.ProgressLines.Measured;
import kr.opengov.actionplans.internal.progress.ProgressLines.Said;
import kr.opengov.actionplans.internal.progress.ProgressLines.Shown;
import kr.opengov.actionplans.internal.progress.ProgressLines.Step;
import kr.opengov.actionplans.internal.register.CommitmentAddress;

/** Reads progress. Every method asks one statement. */
final class ProgressQueries {

    private static final String HEAD = "select new " + name(Head.class)
            + "(c.id, p.memberCode, p.ordinal, p.titleKo, p.titleEn, p.periodStart, p.periodEnd, c.code, c.number,"
            + " c.titleKo, c.titleEn, c.titleEnOfficial) from Commitment c join c.plan p";

    private ProgressQueries() {}

    private static String name(Class<?> line) {
        return line.getName().replace('$', '.');
    }

    static Optional<Head> head(EntityManager em, CommitmentAddress address) {
        return em.createQuery(
                        HEAD + " where p.memberCode = :member and p.ordinal = :ordinal and c.code = :code", Head.class)
                .setParameter("member", address.member())
                .setParameter("ordinal", address.ordinal())
                .setParameter("code", address.code())
                .getResultStream()
                .findFirst();
    }

    static Optional<Head> head(EntityManager em, Long commitment) {
        return em.createQuery(HEAD + " where c.id = :id", Head.class)
                .setParameter("id", commitment)
                .getResultStream()
                .findFirst();
    }

    /** The commitments of all plans, the latest plan first. */
    static List<Head> heads(EntityManager em) {
        return em.createQuery(HEAD + " order by p.memberCode, p.ordinal desc, c.sortKey", Head.class)
                .getResultList();
    }

    /** The commitments of one plan. */
    static List<Head> heads(EntityManager em, String member, int ordinal) {
        return em.createQuery(
                        HEAD + " where p.memberCode = :member and p.ordinal = :ordinal order by c.sortKey", Head.class)
                .setParameter("member", member)
                .setParameter("ordinal", ordinal)
                .getResultList();
    }

    static List<Leading> leading(EntityManager em, Collection<Long> commitments) {
        return em.createQuery(
                        "select new " + name(Leading.class) + "(a.commitment.id, a.agencyCode, a.nameAsPrinted)"
                                + " from CommitmentAgency a where a.commitment.id in :ids and a.used = true"
                                + " and a.role <> kr.opengov.actionplans.AgencyRole.SUPPORTING"
                                + " order by a.commitment.id, a.position",
                        Leading.class)
                .setParameter("ids", commitments)
                .getResultList();
    }

    static List<Step> steps(EntityManager em, Collection<Long> commitments) {
        return em.createQuery(
                        "select new " + name(Step.class) + "(m.id, m.commitmentId, m.position, m.titleKo, m.titleEn,"
                                + " m.startsOn, m.endsOn, m.weight) from Milestone m where m.commitmentId in :ids"
                                + " order by m.commitmentId, m.position",
                        Step.class)
                .setParameter("ids", commitments)
                .getResultList();
    }

    static List<Said> said(EntityManager em, Collection<Long> commitments, LocalDate day) {
        return em.createQuery(
                        "select new " + name(Said.class)
                                + "(r.id, r.commitmentId, r.agencyCode, r.periodTo, r.revision,"
                                + " l.milestoneId, l.reported, l.backReason, l.verified, r.verifiedOn)"
                                + " from MilestoneProgress l, ProgressReport r where r.id = l.reportId"
                                + " and r.commitmentId in :ids and r.filedOn <= :day order by r.id, l.id",
                        Said.class)
                .setParameter("ids", commitments)
                .setParameter("day", day)
                .getResultList();
    }

    static List<Filed> filed(EntityManager em, Collection<Long> commitments, LocalDate day) {
        return em.createQuery(
                        "select new " + name(Filed.class) + "(r.id, r.version, r.commitmentId, r.agencyCode,"
                                + " r.agencyName, r.periodFrom, r.periodTo, r.revision, r.textKo, r.textEn, r.filedOn,"
                                + " r.verifiedOn, r.verificationNote) from ProgressReport r"
                                + " where r.commitmentId in :ids and r.filedOn <= :day"
                                + " order by r.periodTo desc, r.agencyCode, r.revision desc",
                        Filed.class)
                .setParameter("ids", commitments)
                .setParameter("day", day)
                .getResultList();
    }

    static List<Gauge> gauges(EntityManager em, Long commitment) {
        return em.createQuery(
                        "select new " + name(Gauge.class) + "(i.id, i.position, i.nameKo, i.nameEn, i.unitKo, i.unitEn,"
                                + " i.direction, i.baseline, i.target) from Indicator i where i.commitmentId = :id"
                                + " order by i.position",
                        Gauge.class)
                .setParameter("id", commitment)
                .getResultList();
    }

    static List<Measured> measured(EntityManager em, Long commitment, LocalDate day) {
        return em.createQuery(
                        "select new " + name(Measured.class) + "(m.indicatorId, m.value, m.measuredOn)"
                                + " from Measurement m, ProgressReport r where r.id = m.reportId"
                                + " and r.commitmentId = :id and r.filedOn <= :day order by m.measuredOn, r.id",
                        Measured.class)
                .setParameter("id", commitment)
                .setParameter("day", day)
                .getResultList();
    }

    static List<Shown> evidence(EntityManager em, Long commitment) {
        return em.createQuery(
                        "select new " + name(Shown.class) + "(e.id, e.version, e.milestoneId, e.agencyName, e.titleKo,"
                                + " e.titleEn, e.datedOn, e.disclosure, e.clause, e.link, e.recordedAt) from Evidence e"
                                + " where e.commitmentId = :id order by e.datedOn desc, e.id desc",
                        Shown.class)
                .setParameter("id", commitment)
                .getResultList();
    }

    static List<Kept> files(EntityManager em, Long commitment) {
        return em.createQuery(
                        "select new " + name(Kept.class) + "(f.evidenceId, f.fileCode, f.name, f.sizeBytes, f.sha256,"
                                + " f.storedAt, f.reason, f.checkedAt, f.damaged) from EvidenceFile f, Evidence e"
                                + " where e.id = f.evidenceId and e.commitmentId = :id"
                                + " order by f.evidenceId, f.position desc",
                        Kept.class)
                .setParameter("id", commitment)
                .getResultList();
    }
}

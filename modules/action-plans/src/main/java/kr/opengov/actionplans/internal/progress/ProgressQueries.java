package kr.opengov.actionplans.internal.progress;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
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
import kr.opengov.actionplans.internal.register.CommitmentAgency;

/** Reads progress. Every method asks one statement. */
final class ProgressQueries {

    private static final String HEAD =
            "(c.id, p.memberCode, p.ordinal, p.titleKo, p.titleEn, p.periodStart, p.periodEnd, c.code, c.number,"
                    + " c.titleKo, c.titleEn, c.titleEnOfficial) from Commitment c join c.plan p";

    private ProgressQueries() {}

    /** @param rest the columns of the line in brackets, and where they come from */
    private static <T> TypedQuery<T> lines(EntityManager em, Class<T> line, String rest) {
        return em.createQuery("select new " + line.getName().replace('$', '.') + rest, line);
    }

    static Optional<Head> head(EntityManager em, CommitmentAddress address) {
        return lines(em, Head.class, HEAD + " where p.memberCode = :member and p.ordinal = :ordinal and c.code = :code")
                .setParameter("member", address.member())
                .setParameter("ordinal", address.ordinal())
                .setParameter("code", address.code())
                .getResultStream()
                .findFirst();
    }

    static Optional<Head> head(EntityManager em, Long commitment) {
        return lines(em, Head.class, HEAD + " where c.id = :id")
                .setParameter("id", commitment)
                .getResultStream()
                .findFirst();
    }

    /** The commitments of all plans, the latest plan first. */
    static List<Head> heads(EntityManager em) {
        return lines(em, Head.class, HEAD + " order by p.memberCode, p.ordinal desc, c.sortKey")
                .getResultList();
    }

    /** The commitments of one plan. */
    static List<Head> heads(EntityManager em, String member, int ordinal) {
        return lines(em, Head.class, HEAD + " where p.memberCode = :member and p.ordinal = :ordinal order by c.sortKey")
                .setParameter("member", member)
                .setParameter("ordinal", ordinal)
                .getResultList();
    }

    static List<Leading> leading(EntityManager em, Collection<Long> commitments) {
        return lines(
                        em,
                        Leading.class,
                        "(a.commitment.id, a.agencyCode, a.nameAsPrinted)"
                                + " from CommitmentAgency a where a.commitment.id in :ids and "
                                + CommitmentAgency.LEADS + " order by a.commitment.id, a.position")
                .setParameter("ids", commitments)
                .getResultList();
    }

    static List<Step> steps(EntityManager em, Collection<Long> commitments) {
        return lines(
                        em,
                        Step.class,
                        "(m.id, m.commitmentId, m.position, m.titleKo, m.titleEn,"
                                + " m.startsOn, m.endsOn, m.weight) from Milestone m where m.commitmentId in :ids"
                                + " order by m.commitmentId, m.position")
                .setParameter("ids", commitments)
                .getResultList();
    }

    static List<Said> said(EntityManager em, Collection<Long> commitments, LocalDate day) {
        return lines(
                        em,
                        Said.class,
                        "(r.id, r.commitmentId, r.agencyCode, r.periodTo, r.revision,"
                                + " l.milestoneId, l.reported, l.backReason, l.verified, r.verifiedOn)"
                                + " from MilestoneProgress l, ProgressReport r where r.id = l.reportId"
                                + " and r.commitmentId in :ids and r.filedOn <= :day order by r.id, l.id")
                .setParameter("ids", commitments)
                .setParameter("day", day)
                .getResultList();
    }

    static List<Filed> filed(EntityManager em, Collection<Long> commitments, LocalDate day) {
        return lines(
                        em,
                        Filed.class,
                        "(r.id, r.version, r.commitmentId, r.agencyCode,"
                                + " r.agencyName, r.periodFrom, r.periodTo, r.revision, r.textKo, r.textEn, r.filedOn,"
                                + " r.verifiedOn, r.verificationNote) from ProgressReport r"
                                + " where r.commitmentId in :ids and r.filedOn <= :day"
                                + " order by r.periodTo desc, r.agencyCode, r.revision desc")
                .setParameter("ids", commitments)
                .setParameter("day", day)
                .getResultList();
    }

    static List<Gauge> gauges(EntityManager em, Long commitment) {
        return lines(
                        em,
                        Gauge.class,
                        "(i.id, i.position, i.nameKo, i.nameEn, i.unitKo, i.unitEn,"
                                + " i.direction, i.baseline, i.target) from Indicator i where i.commitmentId = :id"
                                + " order by i.position")
                .setParameter("id", commitment)
                .getResultList();
    }

    static List<Measured> measured(EntityManager em, Long commitment, LocalDate day) {
        return lines(
                        em,
                        Measured.class,
                        "(m.indicatorId, m.value, m.measuredOn)"
                                + " from Measurement m, ProgressReport r where r.id = m.reportId"
                                + " and r.commitmentId = :id and r.filedOn <= :day order by m.measuredOn, r.id")
                .setParameter("id", commitment)
                .setParameter("day", day)
                .getResultList();
    }

    static List<Shown> evidence(EntityManager em, Long commitment) {
        return lines(
                        em,
                        Shown.class,
                        "(e.id, e.version, e.milestoneId, e.agencyName, e.titleKo,"
                                + " e.titleEn, e.datedOn, e.disclosure, e.clause, e.link, e.recordedAt) from Evidence e"
                                + " where e.commitmentId = :id order by e.datedOn desc, e.id desc")
                .setParameter("id", commitment)
                .getResultList();
    }

    static List<Kept> files(EntityManager em, Long commitment) {
        return lines(
                        em,
                        Kept.class,
                        "(f.evidenceId, f.fileCode, f.name, f.sizeBytes, f.sha256,"
                                + " f.storedAt, f.reason, f.checkedAt, f.damaged) from EvidenceFile f, Evidence e"
                                + " where e.id = f.evidenceId and e.commitmentId = :id"
                                + " order by f.evidenceId, f.position desc")
                .setParameter("id", commitment)
                .getResultList();
    }
}
